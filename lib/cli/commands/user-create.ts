import { joinFrench } from '@/lib/domain/typography/list'
import { type NewAccount, newAccountSchema } from '@/lib/domain/user/account'
import { createUser } from '@/lib/operations/user/accounts'
import { formatOption, onlyWord, readArguments, readFormat, UsageFailure } from '../arguments'
import { choosePassword, passwordOption, shownOnce } from './chosen-password'
import type { Command, CommandContext } from './command'
import { readRole } from './read-role'

const options = {
  ...formatOption,
  nom: { type: 'string' },
  role: { type: 'string', multiple: true },
  ...passwordOption,
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
      const { password, shown } = await choosePassword(context, passwordRead)
      const parsed = newAccountSchema.safeParse({ ...asked, password })
      if (!parsed.success) {
        for (const { message } of parsed.error.issues) context.warn(message)
        context.warn('Aucun compte n’a été créé.')
        return 1
      }
      return create(context, parsed.data, { json, shown })
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
    if (shown !== null) say(shownOnce(shown))
  }
  return 0
}
