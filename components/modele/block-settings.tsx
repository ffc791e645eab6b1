'use client'

import { useId, useState } from 'react'
import { Notice } from '@/components/feedback/notice'
import { useModeleEdit } from '@/components/modele/use-modele-edit'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { controlStyle } from '@/components/ui/control-style'
import { Dialog } from '@/components/ui/dialog'
import { blockTypeLabels } from '@/lib/domain/bilan/block-label'
import type { ModeleBlock } from '@/lib/domain/bilan/modele'

type Props = { block: ModeleBlock; version: { id: string; revision: number } }

const number = (text: string): number | null => (/^\d{1,4}$/.test(text.trim()) ? Number(text) : null)

/** Whether a block is the same everywhere, and the length that the page plan allows it. */
export const BlockSettings = ({ block, version }: Props) => {
  const id = useId()
  const [open, setOpen] = useState(false)
  const [common, setCommon] = useState(block.common)
  const [words, setWords] = useState(block.words === null ? '' : String(block.words))
  const [lines, setLines] = useState(block.lines === null ? '' : String(block.lines))
  const { edit, pending, refusal } = useModeleEdit(version)
  const save = () =>
    edit({ kind: 'block-settings', key: block.key, common, words: number(words), lines: number(lines) }, () =>
      setOpen(false),
    )
  return (
    <>
      <Button size="small" variant="quiet" onClick={() => setOpen(true)}>
        Réglages<span className="sr-only">&nbsp;: {blockTypeLabels[block.type]}</span>
      </Button>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        kind="panel"
        title={`Réglages : ${blockTypeLabels[block.type]}`}
        footer={
          <Button variant="primary" pending={pending} onClick={save}>
            Enregistrer
          </Button>
        }
      >
        <div className="grid gap-5">
          {refusal && (
            <Notice tone="danger" live>
              {refusal}
            </Notice>
          )}
          <div className="flex items-start gap-3">
            <Checkbox
              id={`${id}-commun`}
              checked={common}
              onCheckedChange={setCommon}
              aria-labelledby={`${id}-commun-nom`}
            />
            <label htmlFor={`${id}-commun`} id={`${id}-commun-nom`}>
              Le même dans tous les cantons&nbsp;: il se modifie ici, et s’y propose à chacun
            </label>
          </div>
          <label className="grid gap-1">
            <span className="text-sm font-semibold">Longueur en mots (facultatif)</span>
            <input
              className={controlStyle}
              inputMode="numeric"
              value={words}
              onChange={event => setWords(event.target.value)}
            />
          </label>
          <label className="grid gap-1">
            <span className="text-sm font-semibold">Longueur en lignes (facultatif)</span>
            <input
              className={controlStyle}
              inputMode="numeric"
              value={lines}
              onChange={event => setLines(event.target.value)}
            />
          </label>
        </div>
      </Dialog>
    </>
  )
}
