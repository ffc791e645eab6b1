import { giveRole, withdrawRole } from '@/lib/operations/user/roles'
import { formatOption, onlyWord, readArguments, readFormat } from '../arguments'
import type { Command } from './command'
import { readRole } from './read-role'

type Change = {
  verb: 'donner' | 'retirer'
  summary: string
  change: typeof giveRole
  done: string
}

const roleCommand = ({ verb, summary, change, done }: Change): Command => ({
  name: `utilisateur role ${verb}`,
  summary,
  usage: `utilisateur role ${verb} <courriel> <rôle> [--format texte|json]`,
  read(args) {
    const { values, positionals } = readArguments(args, formatOption)
    const email = onlyWord(positionals.slice(0, 1), 'l’adresse électronique')
    const role = readRole(onlyWord(positionals.slice(1), 'le rôle'))
    const json = readFormat(values.format) === 'json'
    return async ({ db, now, say, warn }) => {
      const changed = await change({ db, by: { kind: 'operator' }, now }, { email, role })
      if (!changed.ok) {
        warn(changed.error.sentence)
        return 1
      }
      say(json ? JSON.stringify({ email, role }, null, 2) : `${done} : ${role}, ${email}.`)
      return 0
    }
  },
})

export const giveRoleCommand = roleCommand({
  verb: 'donner',
  summary: 'Donne un rôle à un compte. Il vaut dès sa prochaine demande.',
  change: giveRole,
  done: 'Rôle donné',
})

export const withdrawRoleCommand = roleCommand({
  verb: 'retirer',
  summary: 'Retire un rôle à un compte, dès sa prochaine demande. Ce que la personne a fait reste à son nom.',
  change: withdrawRole,
  done: 'Rôle retiré',
})
