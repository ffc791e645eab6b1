import type { ProofPage } from '@/lib/domain/bilan/proof'

/** What goes to a worker thread and what comes back: plain values, copied from one thread to the other. */
export type PrintTask = PdfTask | PagesTask
/** A file. `data`: JSON read by templates/data.typ; `createdAt`: seconds since 1970. */
export type PdfTask = { kind: 'pdf'; data: string; medias: PrintFile[]; createdAt: number }
/** Drawings for the screen, each planned page a document of its own; those in `known` need not come back. */
export type PagesTask = { kind: 'pages'; data: string[]; medias: PrintFile[]; known: readonly string[] }
/** An image beside the templates. */
export type PrintFile = { path: string; bytes: Uint8Array }

/** A place that the templates marked (theme.typ, `mark`), in points from the corner of the sheet. */
type Placed = { physical: number; x: number; y: number }
/** A planned page begins: its lines, those its content needs at its tightest, and what each block takes of them. */
export type PageMark = Placed & {
  mark: 'page'
  page: number
  capacity: number
  used: number
  fit: { of: string | null; lines: number; columns: number; slack: number }[]
}
export type Mark =
  | PageMark
  | (Placed & { mark: 'foot'; page: number })
  /** Columns follow, of this height. */
  | (Placed & { mark: 'columns'; count: number; height: number })
  /** A piece of a block (or the head of a rubrique) that is never cut. */
  | (Placed & { mark: 'box'; of: string | null; width: number; height: number; lines: number })
  /** A photo of a block, as large as it is printed. */
  | (Placed & { mark: 'picture'; of: string; width: number; height: number })
  /** Baselines of the first and of the last line of a paragraph. */
  | (Placed & { mark: 'begin'; of: string | null; width: number; lines: number })
  | (Placed & { mark: 'end'; of: string | null })

/** The sheets of a planned page, and what stands where on them. */
export type SetPage = { drawings: ProofPage[]; layout: Mark[] }
export type Printed =
  | { kind: 'pdf'; bytes: Uint8Array; pages: number; layout: Mark[] }
  | { kind: 'pages'; pages: SetPage[] }
export type PrintOutcome = { ok: true; printed: Printed } | { ok: false; diagnostics: string[] }

/** Planned pages whose content runs onto a following one. */
export const overflowing = (layout: readonly Mark[]): number[] => {
  const starts = new Map(layout.filter(mark => mark.mark === 'page').map(mark => [mark.page, mark.physical]))
  return layout
    .filter(mark => mark.mark === 'foot')
    .filter(mark => mark.physical > (starts.get(mark.page) ?? mark.physical))
    .map(mark => mark.page)
}
