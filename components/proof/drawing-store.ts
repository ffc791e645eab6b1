import type { ProofPage, ProofScreen } from '@/lib/domain/bilan/proof'

/** A sheet as shown: `hash` names its drawing, `url` shows it. */
export type Sheet = { hash: string; url: string }

type Fetch = (address: string) => Promise<Blob>

/** After the next sheets are drawn, not before: an image revoked too early would blink. */
const revokeAfterMs = 5000

/**
 * The drawings of the sheets in sight. The server is told their names and sends only those that changed. Pictures are
 * fetched once, and put where a drawing names them: a drawing shown as an image can't fetch anything by itself.
 */
export class DrawingStore {
  #sheets: readonly Sheet[] = []
  readonly #pictures = new Map<string, Promise<string>>()

  constructor(readonly fetchPicture: Fetch) {}

  names(): string[] {
    return this.#sheets.map(({ hash }) => hash)
  }

  /** The sheets of an answer. Throws when it leaves out a drawing that is not here. */
  async take({ pages, pictures }: Pick<ProofScreen, 'pages' | 'pictures'>): Promise<Sheet[]> {
    const known = new Map(this.#sheets.map(sheet => [sheet.hash, sheet]))
    const sheets = await Promise.all(
      pages.map(async page => known.get(page.hash) ?? this.#draw(page, pictures)),
    )
    const gone = this.#sheets.filter(sheet => !sheets.includes(sheet))
    this.#sheets = sheets
    this.#revoke(gone, revokeAfterMs)
    return sheets
  }

  close(): void {
    this.#revoke(this.#sheets, revokeAfterMs)
    this.#sheets = []
  }

  async #draw({ hash, svg }: ProofPage, pictures: Record<string, string>): Promise<Sheet> {
    if (svg === null) throw new Error(`drawing ${hash} was not sent`)
    let drawing = svg
    for (const sha256 of new Set([...svg.matchAll(/media:([0-9a-f]{64})/g)].map(match => match[1] ?? ''))) {
      const address = pictures[sha256]
      if (address) drawing = drawing.replaceAll(`media:${sha256}`, await this.#picture(sha256, address))
    }
    return { hash, url: URL.createObjectURL(new Blob([drawing], { type: 'image/svg+xml' })) }
  }

  #picture(sha256: string, address: string): Promise<string> {
    const known = this.#pictures.get(sha256)
    if (known) return known
    const read = this.fetchPicture(address).then(dataUrl, () => {
      // Left blank on the page; asked again with the next drawing that shows it.
      this.#pictures.delete(sha256)
      return ''
    })
    this.#pictures.set(sha256, read)
    return read
  }

  #revoke(sheets: readonly Sheet[], delay: number): void {
    setTimeout(() => {
      for (const { url } of sheets) URL.revokeObjectURL(url)
    }, delay)
  }
}

const dataUrl = async (blob: Blob): Promise<string> => {
  const bytes = new Uint8Array(await blob.arrayBuffer())
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return `data:${blob.type};base64,${btoa(binary)}`
}
