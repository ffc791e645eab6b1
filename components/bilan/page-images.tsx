/** Pages composed by the print engine, shown as images: nothing in them can act on the screen. */
export const PageImages = ({ urls }: { urls: string[] }) => (
  <ol className="grid gap-4">
    {urls.map((url, index) => (
      <li key={url}>
        <img
          src={url}
          alt={`Page ${index + 1} telle qu’elle sera imprimée ; son texte est celui des blocs.`}
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
