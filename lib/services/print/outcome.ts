/** What goes to a worker thread and what comes back: plain values, copied from one thread to the other. */
export type PrintTask = {
  kind: 'pdf' | 'pages'
  /** JSON read by templates/data.typ. */
  data: string
  medias: { path: string; bytes: Uint8Array }[]
  /** Seconds since 1970. */
  createdAt: number
}

/** Where a planned page begins and ends on paper. */
export type PageEdge = { page: number; edge: 'start' | 'end'; physical: number }

export type PrintOutcome =
  | { ok: true; bytes: Uint8Array; svg: string[]; pages: number; edges: PageEdge[] }
  | { ok: false; diagnostics: string[] }

/** Planned pages whose content runs onto a following one. */
export const overflowing = (edges: readonly PageEdge[]): { page: number }[] => {
  const starts = new Map(edges.filter(edge => edge.edge === 'start').map(edge => [edge.page, edge.physical]))
  return edges
    .filter(edge => edge.edge === 'end' && edge.physical > (starts.get(edge.page) ?? edge.physical))
    .map(edge => ({ page: edge.page }))
}
