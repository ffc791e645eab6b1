import { reopenUser } from '@/lib/operations/user/accounts'
import { formatOption, onlyWord, readArguments, readFormat } from '../arguments'
import type { Command } from './command'

export const reopenUserCommand: Command = {
  name: 'utilisateur rouvrir',
  summary: 'Rouvre un compte désactivé, avec son mot de passe et les rôles qu’il a encore.',
  usage: 'utilisateur rouvrir <courriel> [--format texte|json]',
  read(args) {
    const { values, positionals } = readArguments(args, formatOption)
    const email = onlyWord(positionals, 'l’adresse électronique')
    const json = readFormat(values.format) === 'json'
    return async ({ db, now, say, warn }) => {
      const reopened = await reopenUser({ db, by: { kind: 'operator' }, now }, email)
      if (!reopened.ok) {
        warn(reopened.error.sentence)
        return 1
      }
      say(json ? JSON.stringify({ email, ...reopened.value }, null, 2) : `Compte rouvert : ${email}.`)
      return 0
    }
  },
}
