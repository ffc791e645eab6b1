import type { Status } from '@/lib/domain/edition/status'

export const unstartedLook = 'border-dashed border-line-strong text-ink-soft [--late:var(--warn)]'

const inked = (percent: string): string =>
  `${percent} border-[color-mix(in_oklab,var(--accent)_55%,var(--line-strong))] text-ink [--late:var(--warn)]`

/** Ink coverage: from bare paper to solid, as the bilan goes from draft to print. */
export const tileLooks: Record<Status, string> = {
  brouillon: 'border-line-strong bg-sheet text-ink [--hole:var(--sheet)] [--late:var(--warn)]',
  relecture: inked('bg-[color-mix(in_oklab,var(--accent)_10%,var(--sheet))]'),
  validation: inked('bg-[color-mix(in_oklab,var(--accent)_19%,var(--sheet))]'),
  approbation: inked('bg-[color-mix(in_oklab,var(--accent)_28%,var(--sheet))]'),
  approuve: inked('bg-[color-mix(in_oklab,var(--accent)_37%,var(--sheet))]'),
  programme: `${inked('bg-[color-mix(in_oklab,var(--accent)_37%,var(--sheet))]')} [--hole:color-mix(in_oklab,var(--accent)_37%,var(--sheet))]`,
  publie: 'border-accent bg-accent text-on-accent [--late:var(--on-accent)]',
  remplace: 'border-line-strong bg-sunk text-ink [--late:var(--warn)]',
  retire: 'border-danger bg-danger-wash text-danger [--late:var(--warn)]',
  archive: 'border-line bg-sunk text-ink-soft [--late:var(--warn)]',
}
