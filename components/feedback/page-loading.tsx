/** For a `loading.tsx`: nothing at first, then the outline of a page if it takes more than 300 ms. */
export function PageLoading({ label = 'Chargement…' }: { label?: string }) {
  return (
    <div className="animate-late-appear pt-7">
      <output className="sr-only">{label}</output>
      <div aria-hidden="true" className="flex flex-col gap-4">
        <div className="h-9 w-72 max-w-full rounded-sm bg-sunk" />
        <div className="h-4 w-96 max-w-full rounded-sm bg-sunk" />
        <div className="mt-4 flex flex-col divide-y divide-line border-y border-line">
          {['a', 'b', 'c', 'd', 'e', 'f'].map(line => (
            <div key={line} className="py-3">
              <div className="h-4 w-full rounded-sm bg-sunk" />
            </div>
          ))}
        </div>
      </div>
    </div>
  )
}
