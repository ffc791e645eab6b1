import type { Command } from './command'

/** The commands, one a line; with one command, how to write it. */
export function help(commands: readonly Command[]): string {
  return [
    'Usage : npm run atelier -- <commande> [options]',
    '',
    ...commands.flatMap(command => [`  ${command.usage}`, `      ${command.summary}`, '']),
    '  aide [commande]',
    '      Cette page.',
    '',
    'Codes de sortie : 0 fait, 1 refusé ou en défaut, 2 commande mal écrite.',
    'Les commandes s’emploient aussi pendant que le serveur tourne.',
  ].join('\n')
}

export const usageOf = (command: Command): string =>
  `Usage : npm run atelier -- ${command.usage}\n${command.summary}`

/** The command that the words begin with (« utilisateur creer »), and its arguments. */
export function findCommand(
  commands: readonly Command[],
  words: readonly string[],
): { command: Command; args: string[] } | null {
  for (const command of commands) {
    const name = command.name.split(' ')
    if (name.every((word, index) => words[index] === word)) return { command, args: words.slice(name.length) }
  }
  return null
}
