'use client'

import { useSyncExternalStore } from 'react'
import { useSaving } from '@/components/editor/saving'
import { formatDate } from '@/components/feedback/format-date'
import { Notice } from '@/components/feedback/notice'
import { Button } from '@/components/ui/button'
import { wordsOf } from '@/lib/domain/bilan/plain-text'
import type { WorkingCopy } from '@/lib/domain/bilan/working-copy'

/**
 * Texts that were typed here, never saved, and whose place is gone: the block was removed, or the bilan is no longer a
 * draft. They are shown whole until the person lets them go.
 */
export const KeptAside = ({ copy, editable }: { copy: WorkingCopy; editable: boolean }) => {
  const { board } = useSaving()
  const readFound = () => board.state().found
  const found = useSyncExternalStore(board.subscribe, readFound, readFound)
  const aside = found?.filter(({ address }) => !editable || !isHere(copy, address)) ?? []
  return aside.map(text => (
    <Notice
      key={`${text.address} ${text.writer}`}
      tone="warn"
      live
      title={`Un texte tapé le ${formatDate(new Date(text.typedAt), 'moment')} n’a pas pu être enregistré`}
      actions={
        <Button size="small" onClick={() => void board.drop(text)}>
          Oublier ce texte
        </Button>
      }
    >
      <p>
        {editable
          ? 'Son bloc a été retiré du brouillon. Copiez ce qui peut servir ailleurs.'
          : 'Ce bilan n’est plus un brouillon. Ce texte est gardé sur cet appareil ; il sera proposé si le bilan est repris.'}
      </p>
      <blockquote className="mt-2 border-l-2 border-line pl-3 font-serif whitespace-pre-line">
        {wordsOf(text.content)}
      </blockquote>
    </Notice>
  ))
}

const isHere = (copy: WorkingCopy, address: string): boolean => {
  const id = address.split('/').at(-1) ?? ''
  return copy.revisions[id] !== undefined
}
