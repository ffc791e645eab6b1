import { BadgeCheck, Circle, CircleDot, EyeOff, FileQuestion, ShieldAlert } from 'lucide-react'
import type { ReactElement } from 'react'
import type { CellValue } from '@/lib/domain/indicator/grid'

/** State of a value: a shape and a word, never a colour alone. */
export const StateMark = ({ value }: { value: CellValue }) => {
  if (value.certified) return <Mark icon={<BadgeCheck className="text-good" />} word="certifiée" />
  return value.status === 'final' ? (
    <Mark icon={<CircleDot className="text-ink-soft" />} word="définitive" />
  ) : (
    <Mark icon={<Circle className="text-ink-faint" />} word="provisoire" />
  )
}

/** What is to be looked at in a value. */
export const CareMarks = ({ value }: { value: CellValue }) => (
  <>
    {value.small === 'open' && <Mark icon={<ShieldAlert className="text-warn" />} word="petit effectif" />}
    {value.concealed !== null && <Mark icon={<EyeOff className="text-ink-soft" />} word="non affichée" />}
    {value.source === null && (
      <Mark icon={<FileQuestion className="text-warn" />} word="source à compléter" />
    )}
  </>
)

const Mark = ({ icon, word }: { icon: ReactElement; word: string }) => (
  <span className="shrink-0 [&_svg]:size-3" title={word}>
    <span aria-hidden="true">{icon}</span>
    <span className="sr-only">, {word}</span>
  </span>
)

/** What the shapes mean, under the grid. */
export const MarkLegend = () => (
  <ul className="flex flex-wrap gap-x-5 gap-y-1 text-sm text-ink-soft [&_li]:inline-flex [&_li]:items-center [&_li]:gap-1.5 [&_svg]:size-3.5">
    <li>
      <Circle aria-hidden="true" /> provisoire
    </li>
    <li>
      <CircleDot aria-hidden="true" /> définitive
    </li>
    <li>
      <BadgeCheck aria-hidden="true" className="text-good" /> certifiée
    </li>
    <li>
      <FileQuestion aria-hidden="true" className="text-warn" /> source à compléter
    </li>
    <li>
      <ShieldAlert aria-hidden="true" className="text-warn" /> petit effectif
    </li>
    <li>
      <span className="italic">1 234</span> calculé
    </li>
  </ul>
)
