import type { Sheet } from '@/components/proof/drawing-store'

/** What a composed page says to who can't see it: its text is read in the blocks. */
export const sheetAlternative = (number: number): string =>
  `Page ${number} telle qu’elle sera imprimée ; son texte est celui des blocs.`

/** Pages composed by the print engine, shown as images: nothing in them can act on the screen. */
export const PageImages = ({ sheets }: { sheets: readonly Sheet[] }) => (
  <ol className="grid gap-4">
    {sheets.map(({ hash, url }, index) => (
      <li key={`${index} ${hash}`}>
        <img
          src={url}
          alt={sheetAlternative(index + 1)}
          width={595}
          height={842}
          className="h-auto w-full border border-line bg-[white] shadow-lift"
        />
        <span className="block pt-1 text-center text-xs text-ink-soft">Page {index + 1}</span>
      </li>
    ))}
  </ol>
)

/** The place of a page that is being composed. */
export const PagePlaceholder = () => (
  <div
    className="aspect-[210/297] animate-pulse border border-line bg-sheet"
    role="status"
    aria-label="Composition des pages"
  />
)
