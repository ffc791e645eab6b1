'use client'

import { useId, useState, useTransition } from 'react'
import { answered } from '@/components/feedback/answered'
import { Notice } from '@/components/feedback/notice'
import { say } from '@/components/feedback/toast'
import { CancelButton } from '@/components/import/cancel-button'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { applyImportAction } from '@/lib/actions/import/apply'
import { compareAgainAction } from '@/lib/actions/import/compare-again'
import { counted } from '@/lib/domain/typography/counted'

type Props = { batchId: string; writes: number; doubtful: number }

/** What to do with a dry run: write it whole, look again, or give up. */
export const ImportDecision = ({ batchId, writes, doubtful }: Props) => {
  const id = useId()
  const [checked, setChecked] = useState(false)
  const [refusal, setRefusal] = useState<{ code: string; sentence: string } | null>(null)
  const [pending, start] = useTransition()
  const apply = () =>
    start(async () => {
      const applied = await answered(applyImportAction({ batchId, doubtsConfirmed: checked }))
      setRefusal(applied.ok ? null : applied.error)
      if (applied.ok) say(`${counted(applied.value.written, 'valeur enregistrée', 'valeurs enregistrées')}.`)
    })
  const again = () =>
    start(async () => {
      const compared = await answered(compareAgainAction({ batchId }))
      setRefusal(compared.ok ? null : compared.error)
    })
  return (
    <div className="grid gap-3">
      {doubtful > 0 ? (
        <label htmlFor={id} className="flex items-center gap-2.5">
          <Checkbox id={id} checked={checked} onCheckedChange={setChecked} />
          <span>
            J’ai vérifié{' '}
            {doubtful === 1
              ? 'une valeur qui surprend'
              : counted(doubtful, 'valeur qui surprend', 'valeurs qui surprennent')}{' '}
            beaucoup à côté de la période précédente.
          </span>
        </label>
      ) : null}
      {refusal ? (
        <Notice
          tone="danger"
          title="Rien n’a été enregistré"
          live
          actions={
            refusal.code === 'conflict' || refusal.code === 'archived' ? (
              <Button size="small" pending={pending} onClick={again}>
                Refaire l’essai
              </Button>
            ) : undefined
          }
        >
          {refusal.sentence}
        </Notice>
      ) : null}
      <div className="flex flex-wrap items-center gap-2">
        {writes > 0 ? (
          <Button variant="primary" pending={pending} disabled={doubtful > 0 && !checked} onClick={apply}>
            Enregistrer {counted(writes, 'valeur', 'valeurs')}
          </Button>
        ) : null}
        <CancelButton batchId={batchId} />
        <p className="text-sm text-ink-soft">
          {writes > 0
            ? 'Les valeurs refusées et inchangées sont laissées de côté. L’import pourra être annulé en entier.'
            : 'Ce fichier ne change aucune valeur\u00A0: il n’y a rien à enregistrer.'}
        </p>
      </div>
    </div>
  )
}
