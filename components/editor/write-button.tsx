import { PenLine } from 'lucide-react'
import { LiveField } from '@/components/editor/parts'
import { Button } from '@/components/ui/button'

type Props = {
  /** What is written, for who does not see where the button stands. */
  of: string
  active: boolean
  onActivate: () => void
  onFinish: () => void
}

/** « Écrire », then « Terminer »: of a block, or of the head of a rubrique. What writes comes as a hand nears it. */
export const WriteButton = ({ of, active, onActivate, onFinish }: Props) =>
  active ? (
    <Button size="small" onClick={onFinish}>
      Terminer<span className="sr-only">&nbsp;: {of}</span>
    </Button>
  ) : (
    <Button
      size="small"
      variant="quiet"
      icon={<PenLine />}
      onPointerEnter={() => void LiveField.fetch()}
      onFocus={() => void LiveField.fetch()}
      onClick={onActivate}
    >
      Écrire<span className="sr-only">&nbsp;: {of}</span>
    </Button>
  )
