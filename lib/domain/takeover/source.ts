/** A line of a document as its file gives it. An empty text separates paragraphs. */
export type SourceLine = {
  text: string
  /** What the file itself says: a heading with its level, an item of a list. */
  role: 'body' | 'title' | 'subtitle' | 'item'
  /** From 1; a pasted text has form feeds, or one page. */
  page: number
}

/** A paragraph put together again. `lines` are its printed lines: what a box of figures is recognised by. */
export type Paragraph = {
  text: string
  lines: readonly string[]
  role: SourceLine['role']
  page: number
}

const bullet = /^\s*[•▪‣◦●■–—-]\s+(?=\S)/

/** The lines of a pasted text. */
export const readPasted = (text: string): SourceLine[] =>
  text.split('\f').flatMap((page, index) =>
    page.split(/\r\n|\r|\n|\u2028|\u2029/).map((line): SourceLine => {
      const item = bullet.test(line)
      return { text: line.replace(bullet, ''), role: item ? 'item' : 'body', page: index + 1 }
    }),
  )
