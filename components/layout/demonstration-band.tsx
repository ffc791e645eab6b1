/** On every screen of a demonstration, so that no invented value is taken for a true one. */
export function DemonstrationBand() {
  return (
    <aside
      aria-label="Mode de démonstration"
      className="border-b border-warn bg-warn-wash px-4 py-1 text-center text-xs md:text-sm text-ink print:static"
    >
      <strong className="text-warn">Démonstration</strong>
      {'\u00a0: valeurs et personnes fictives, aucun courriel ne part'}
    </aside>
  )
}
