import { disableUser } from '@/lib/operations/user/accounts'
import { formatOption, onlyWord, readArguments, readFormat } from '../arguments'
import type { Command } from './command'

export const disableUserCommand: Command = {
  name: 'utilisateur desactiver',
  summary: 'Désactive un compte et ferme aussitôt ses sessions. Ce que la personne a fait reste à son nom.',
  usage: 'utilisateur desactiver <courriel> [--format texte|json]',
  read(args) {
    const { values, positionals } = readArguments(args, formatOption)
    const email = onlyWord(positionals, 'l’adresse électronique')
    const json = readFormat(values.format) === 'json'
    return async ({ db, now, say, warn }) => {
      const disabled = await disableUser({ db, by: { kind: 'operator' }, now }, email)
      if (!disabled.ok) {
        warn(disabled.error.sentence)
        return 1
      }
      const { sessions } = disabled.value
      if (json) say(JSON.stringify({ email, ...disabled.value }, null, 2))
      else say(`Compte désactivé : ${email}. Sessions fermées : ${sessions}.`)
      return 0
    }
  },
}
