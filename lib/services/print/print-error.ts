/** The document could not be set in type. `sentence` is for the person, `details` for the log. */
export class PrintError extends Error {
  override readonly name = 'PrintError'
  constructor(
    readonly sentence: string,
    readonly details: readonly string[],
  ) {
    super(`${sentence} ${details.join(' | ')}`)
  }
}

/** The compiler's words, turned into what to do. */
export const printFailure = (details: readonly string[]): PrintError => {
  const all = details.join(' ')
  const glyph =
    /could not be displayed.*?['"`“](.+?)['"`”]|['"`“](.{1,12})['"`”] (?:could not be|is not) (?:displayed|supported)/u.exec(
      all,
    )
  if (glyph) {
    const sign = glyph[1] ?? glyph[2]
    return new PrintError(
      `Le signe «\u00a0${sign}\u00a0» n’existe pas dans les caractères du document. Le texte est conservé\u00a0: remplacez ce signe, puis recommencez.`,
      details,
    )
  }
  if (/image|decode|jpeg|png|webp/i.test(all)) {
    return new PrintError(
      'Une image n’a pas pu être lue. Le texte est conservé\u00a0: redéposez l’image en JPEG ou en PNG, puis recommencez.',
      details,
    )
  }
  return new PrintError(
    'Le PDF n’a pas pu être composé. Le contenu est conservé\u00a0: recommencez, et prévenez l’administration si cela se reproduit.',
    details,
  )
}

export const printTimeout = (): PrintError =>
  new PrintError(
    'La composition du PDF a pris trop de temps et a été arrêtée. Le contenu est conservé\u00a0: recommencez dans un instant.',
    ['timeout'],
  )
