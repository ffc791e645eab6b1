/** A line of a page as it is printed: its words, the size of its letters in points, its height on the page. */
export type PrintedLine = {
  text: string
  size: number
  y: number
  page: number
  /** Its pieces with the place of each from the left. */
  parts: { x: number; text: string }[]
}

export type DocumentTask =
  | { kind: 'docx'; bytes: Uint8Array }
  | { kind: 'pdf'; bytes: Uint8Array; pages: number }

/** `password`: protected. `long`: too many pages. `broken`: it can’t be read. */
export type DocumentOutcome =
  | { ok: true; kind: 'html'; html: string }
  | { ok: true; kind: 'lines'; lines: PrintedLine[] }
  | { ok: false; reason: 'password' | 'long' | 'broken' }
