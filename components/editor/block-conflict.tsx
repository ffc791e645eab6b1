'use client'

import { StaticBlock } from '@/components/editor/static-block'
import { Button } from '@/components/ui/button'
import { type Block, parseBlock } from '@/lib/domain/bilan/block'
import type { BlockConflict } from '@/lib/domain/bilan/working-copy'

type Props = {
  mine: Block
  sentence: string
  conflict: BlockConflict
  onMine: (conflict: BlockConflict) => void
  onTheirs: (conflict: BlockConflict) => void
}

/** Someone else saved first: both texts are there, whole; nothing is chosen for the person. */
export const BlockConflictNotice = ({ mine, sentence, conflict, onMine, onTheirs }: Props) => {
  const theirs = parseBlock({ id: mine.id, type: mine.type, content: conflict.content })
  return (
    <div role="alert" className="grid gap-3 rounded-md border border-warn bg-warn-wash p-4">
      <p className="font-semibold">{sentence}</p>
      <div className="grid gap-4 md:grid-cols-2">
        <div className="grid content-start gap-2">
          <h4 className="text-sm font-semibold">Votre texte (pas encore enregistré)</h4>
          <StaticBlock block={mine} />
          <Button onClick={() => onMine(conflict)}>Garder mon texte</Button>
        </div>
        <div className="grid content-start gap-2">
          <h4 className="text-sm font-semibold">Texte de {conflict.authorName}, déjà enregistré</h4>
          {theirs.success && <StaticBlock block={theirs.data} />}
          <Button onClick={() => onTheirs(conflict)}>Reprendre ce texte</Button>
        </div>
      </div>
      <p className="text-sm">Le texte que vous ne gardez pas reste dans l’historique du bloc.</p>
    </div>
  )
}
