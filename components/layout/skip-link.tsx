export const mainId = 'contenu'

/** First thing under the Tab key. */
export function SkipLink() {
  return (
    <a
      href={`#${mainId}`}
      className="absolute top-2 left-2 z-50 -translate-y-20 rounded-md bg-ink px-4 py-2 font-semibold text-paper focus:translate-y-0"
    >
      Aller au contenu
    </a>
  )
}
