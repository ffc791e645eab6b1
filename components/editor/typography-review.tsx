'use client'

import { useState } from 'react'
import { ChangedWords } from '@/components/compare/changed-words'
import type { Change } from '@/components/editor/page-history'
import { usePageActions } from '@/components/editor/use-page-actions'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { Dialog } from '@/components/ui/dialog'
import { correctContent, countedCorrections, type TextCorrection } from '@/lib/domain/bilan/correct-content'
import { compareWords } from '@/lib/domain/compare/words'

type Found = { change: Change; corrections: TextCorrection[] }

/** No-break spaces would not be seen in a comparison: they are drawn. */
const drawn = (text: string): string => text.replaceAll('\u00A0', '°').replaceAll('\u202F', '°')

export type TypographyReviewProps = { onClose: () => void }

/** What the house rules would change in the whole bilan, text by text; nothing is changed before it is asked. */
export const TypographyReview = ({ onClose }: TypographyReviewProps) => {
  const { handles, wrote } = usePageActions()
  const [found] = useState<Found[]>(() =>
    handles().flatMap(([target, handle]) => {
      const before = handle.content()
      const { content: after, corrections } = correctContent(before)
      return corrections.length > 0 ? [{ change: { target, before, after }, corrections }] : []
    }),
  )
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const chosen = found.filter(({ change }) => !left.has(change.target.id))
  const choose = (id: string, taken: boolean) =>
    setLeft(now => (taken ? new Set([...now].filter(other => other !== id)) : new Set([...now, id])))
  const apply = () => {
    const changes = chosen.map(({ change }) => change)
    const open = new Map(handles().map(([target, handle]) => [target.id, handle]))
    for (const { target, after } of changes) open.get(target.id)?.write(after)
    wrote(changes)
    onClose()
  }
  return (
    <Dialog
      open
      kind="panel"
      onOpenChange={open => !open && onClose()}
      title="Corriger la typographie"
      description="Rien n’est changé avant votre accord, et un seul « Annuler » remet tout comme avant."
      footer={
        <>
          <Button variant="quiet" onClick={onClose}>
            Fermer
          </Button>
          <Button variant="primary" disabled={chosen.length === 0} onClick={apply}>
            Appliquer
          </Button>
        </>
      }
    >
      {found.length === 0 ? (
        <p>La typographie de ce bilan suit les règles de la maison : il n’y a rien à corriger.</p>
      ) : (
        <>
          <p className="text-sm text-ink-soft">
            {countedCorrections(chosen.flatMap(({ corrections }) => corrections)) ||
              'Aucune correction choisie'}
            . Une espace insécable est dessinée «&nbsp;°&nbsp;».
          </p>
          <ul className="mt-4 grid gap-5">
            {found.map(({ change, corrections }) => (
              <li key={change.target.id} className="grid gap-2 border-l-2 border-line pl-3">
                <label className="flex items-center gap-2 text-sm font-semibold">
                  <Checkbox
                    checked={!left.has(change.target.id)}
                    onCheckedChange={taken => choose(change.target.id, taken)}
                  />
                  {countedCorrections(corrections)}
                </label>
                {corrections.map((correction, index) => (
                  <ChangedWords
                    key={index}
                    changes={compareWords(drawn(correction.before), drawn(correction.after))}
                  />
                ))}
              </li>
            ))}
          </ul>
        </>
      )}
    </Dialog>
  )
}
