import { spelledNumbers } from '../figure/words'

const fromOne = spelledNumbers.slice(1)

const pattern = new RegExp(`(?<![\\p{L}-])(?:une|${fromOne.join('|')})(?= \\p{Ll}|\\u00A0\\p{Ll})`, 'giu')

/** Numbers written in letters before a noun. Most are no figures (« un parcours »): they are proposed, never listed. */
export const locateSpelled = (text: string): { text: string; value: string; index: number }[] =>
  [...text.matchAll(pattern)].map(match => {
    const word = match[0].toLocaleLowerCase('fr')
    return {
      text: match[0],
      value: String(word === 'une' ? 1 : spelledNumbers.indexOf(word)),
      index: match.index,
    }
  })
