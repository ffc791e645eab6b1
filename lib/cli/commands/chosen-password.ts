import { randomInt } from 'node:crypto'
import type { CommandContext } from './command'

/** Never an argument: the list of processes shows those to everybody on the machine. */
export const passwordOption = { 'mot-de-passe-lu': { type: 'boolean', default: false } } as const

/** Read on the standard input, or drawn at random; `shown` is what the person must be told. */
export const choosePassword = async (
  context: CommandContext,
  read: boolean,
): Promise<{ password: string; shown: string | null }> => {
  const password = read ? await context.readLine() : randomPassword()
  return { password, shown: read ? null : password }
}

export const shownOnce = (password: string): string =>
  `Mot de passe, à remettre en main propre et montré cette seule fois : ${password}`

/** 100 bits, without the characters that are mistaken for one another. */
const randomPassword = (): string =>
  Array.from({ length: 5 }, () => Array.from({ length: 4 }, letter).join('')).join('-')

const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789'
const letter = (): string => alphabet.charAt(randomInt(alphabet.length))
