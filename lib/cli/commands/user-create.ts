import { randomInt } from 'node:crypto'
import { type Role, roles } from '@/lib/domain/policy/role'
import { joinFrench } from '@/lib/domain/typography/list'
import { type NewAccount, newAccountSchema } from '@/lib/domain/user/account'
import { createUser } from '@/lib/operations/user/accounts'
import { formatOption, onlyWord, readArguments, readFormat, UsageFailure } from '../arguments'
import type { Command, CommandContext } from './command'

const options = {
  ...formatOption,
  nom: { type: 'string' },
  role: { type: 'string', multiple: true },
  'mot-de-passe-lu': { type: 'boolean', default: false },
} as const

export const createUserCommand: Command = {
  name: 'utilisateur creer',
  summary:
    'Crée un compte. Le mot de passe est tiré au hasard et affiché une fois ou, avec --mot-de-passe-lu, lu sur l’entrée standard.',
  usage:
    'utilisateur creer <courriel> --nom <nom> [--role <rôle>]… [--mot-de-passe-lu] [--format texte|json]',
  read(args) {
    const { values, positionals } = readArguments(args, options)
    const email = onlyWord(positionals, 'l’adresse électronique')
    const json = readFormat(values.format) === 'json'
    const { nom: name, role = [], 'mot-de-passe-lu': passwordRead } = values
    if (!name) throw new UsageFailure('Il manque --nom, le nom de la personne.')
    const asked = { email, name, roles: role.map(readRole) }
    return async context => {
      // Never an argument: the list of processes shows those to everybody on the machine.
      const password = passwordRead ? await context.readLine() : randomPassword()
      const parsed = newAccountSchema.safeParse({ ...asked, password })
      if (!parsed.success) {
        for (const { message } of parsed.error.issues) context.warn(message)
        context.warn('Aucun compte n’a été créé.')
        return 1
      }
      return create(context, parsed.data, { json, shown: passwordRead ? null : password })
    }
  },
}

async function create(
  { db, now, say, warn }: CommandContext,
  account: NewAccount,
  { json, shown }: { json: boolean; shown: string | null },
): Promise<number> {
  const created = await createUser({ db, by: { kind: 'operator' }, now }, account)
  if (!created.ok) {
    warn(created.error.sentence)
    return 1
  }
  const { email, roles: given } = account
  if (json) say(JSON.stringify({ ...created.value, email, roles: given, password: shown }, null, 2))
  else {
    say(`Compte créé : ${email}${given.length > 0 ? `, avec le rôle ${joinFrench(given)}` : ', sans rôle'}.`)
    if (shown !== null) say(`Mot de passe, à remettre en main propre et montré cette seule fois : ${shown}`)
  }
  return 0
}

function readRole(asked: string): Role {
  const role = roles.find(known => known === asked)
  if (!role) throw new UsageFailure(`Le rôle « ${asked} » n’existe pas. Les rôles : ${joinFrench(roles)}.`)
  return role
}

/** 100 bits, without the characters that are mistaken for one another. */
const randomPassword = (): string =>
  Array.from({ length: 5 }, () => Array.from({ length: 4 }, letter).join('')).join('-')

const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789'
const letter = (): string => alphabet.charAt(randomInt(alphabet.length))
