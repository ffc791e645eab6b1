/**
 * Four letters or so for a tile too small for the name: « Lens », « Bou 1 », « St-O ».
 * A help for the eye only: the accessible name of the tile is always the whole name.
 */
export const tileLabel = (name: string): string => {
  const number = /-(\d+)$/u.exec(name)?.[1]
  const word = name
    .replace(/^Saint(e?)-(.).*$/u, 'St$1-$2')
    .replace(/^(\p{L}+).*$/u, (all, start: string) =>
      all.startsWith('St') && all.includes('-') ? all : start,
    )
  return number ? `${word.slice(0, 3)}\u00a0${number}` : word.slice(0, word.startsWith('St') ? 5 : 4)
}
