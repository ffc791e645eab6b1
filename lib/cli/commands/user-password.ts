import { newPasswordSchema } from '@/lib/domain/user/account'
import { changePassword } from '@/lib/operations/user/accounts'
import { formatOption, onlyWord, readArguments, readFormat } from '../arguments'
import { choosePassword, passwordOption, shownOnce } from './chosen-password'
import type { Command } from './command'

export const passwordCommand: Command = {
  name: 'utilisateur mot-de-passe',
  summary:
    'Change le mot de passe d’un compte et ferme ses sessions. Il est tiré au hasard et affiché une fois ou, avec --mot-de-passe-lu, lu sur l’entrée standard.',
  usage: 'utilisateur mot-de-passe <courriel> [--mot-de-passe-lu] [--format texte|json]',
  read(args) {
    const { values, positionals } = readArguments(args, { ...formatOption, ...passwordOption })
    const email = onlyWord(positionals, 'l’adresse électronique')
    const json = readFormat(values.format) === 'json'
    return async context => {
      const { db, now, say, warn } = context
      const { password, shown } = await choosePassword(context, values['mot-de-passe-lu'])
      const parsed = newPasswordSchema.safeParse(password)
      if (!parsed.success) {
        for (const { message } of parsed.error.issues) warn(message)
        warn('Le mot de passe n’a pas changé.')
        return 1
      }
      const changed = await changePassword({ db, now }, { email, password: parsed.data })
      if (!changed.ok) {
        warn(changed.error.sentence)
        return 1
      }
      const { sessions } = changed.value
      if (json) say(JSON.stringify({ email, ...changed.value, password: shown }, null, 2))
      else {
        say(`Mot de passe changé : ${email}. Sessions fermées : ${sessions}.`)
        if (shown !== null) say(shownOnce(shown))
      }
      return 0
    }
  },
}
