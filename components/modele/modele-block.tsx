'use client'

import { useState } from 'react'
import { BlockForm } from '@/components/editor/block-form'
import { StaticBlock } from '@/components/editor/static-block'
import { Notice } from '@/components/feedback/notice'
import { useUnsavedGuard } from '@/components/form/use-unsaved-guard'
import { BlockSettings } from '@/components/modele/block-settings'
import { useModeleEdit } from '@/components/modele/use-modele-edit'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { type Block, type BlockType, parseBlock } from '@/lib/domain/bilan/block'
import { blockTypeLabels } from '@/lib/domain/bilan/block-label'
import type { ModeleBlock as Stored } from '@/lib/domain/bilan/modele'

type Props = {
  block: Stored
  rubrique: string
  /** From 1, among so many. */
  place: { position: number; count: number }
  version: { id: string; revision: number }
  editable: boolean
}

/** Stands for the identifier that a bilan will give it. */
const unborn = '00000000-0000-4000-8000-000000000000'
const asBlock = (type: BlockType, content: unknown): Block | null =>
  parseBlock({ id: unborn, type, content }).data ?? null

/** One block of a modèle: read, or written in its form and saved as a whole. */
export const ModeleBlock = ({ block, rubrique, place, version, editable }: Props) => {
  const [writing, setWriting] = useState<Record<string, unknown> | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [touched, setTouched] = useState(false)
  useUnsavedGuard(touched)
  const { edit, remove, pending, refusal, clear } = useModeleEdit(version)
  const shown = asBlock(block.type, block.content)
  const label = blockTypeLabels[block.type]
  const write = (content: Record<string, unknown>) => {
    setTouched(true)
    setWriting(content)
    setProblem(
      asBlock(block.type, content) ? null : 'Cette saisie est incomplète : complétez-la pour l’enregistrer.',
    )
  }
  const close = () => {
    setWriting(null)
    setTouched(false)
    setProblem(null)
    clear()
  }
  const move = (position: number) => edit({ kind: 'move-block', key: block.key, rubrique, position })
  return (
    <section
      id={`element-${block.key}`}
      aria-label={label}
      className="grid scroll-mt-24 gap-3 border-l-2 border-line py-3 pl-4 target:border-accent"
    >
      <header className="flex min-h-9 flex-wrap items-center gap-x-3 gap-y-1">
        <h4 className="text-sm font-semibold text-ink-soft">{label}</h4>
        {block.common ? <Badge tone="accent">Commun</Badge> : <Badge>Par canton</Badge>}
        <span className="tabular text-sm text-ink-soft">{budget(block)}</span>
        {editable && !writing && (
          <span className="ml-auto flex flex-wrap items-center gap-1">
            <Button
              size="small"
              variant="quiet"
              disabled={pending || place.position === 1}
              onClick={() => move(place.position - 1)}
            >
              Monter<span className="sr-only">&nbsp;: {label}</span>
            </Button>
            <Button
              size="small"
              variant="quiet"
              disabled={pending || place.position === place.count}
              onClick={() => move(place.position + 1)}
            >
              Descendre<span className="sr-only">&nbsp;: {label}</span>
            </Button>
            <BlockSettings block={block} version={version} />
            <Button
              size="small"
              variant="quiet"
              disabled={pending}
              onClick={() =>
                remove(
                  { kind: 'remove-block', key: block.key },
                  { kind: 'restore-block', rubrique, position: place.position, block },
                  `«\u00a0${label}\u00a0» est retiré du modèle.`,
                )
              }
            >
              Retirer<span className="sr-only">&nbsp;: {label}</span>
            </Button>
            <Button size="small" onClick={() => setWriting(shown && { ...shown.content })}>
              Écrire<span className="sr-only">&nbsp;: {label}</span>
            </Button>
          </span>
        )}
      </header>
      {(refusal ?? problem) !== null && (
        <Notice tone="danger" live>
          {refusal ?? problem}
        </Notice>
      )}
      {writing ? (
        <div className="grid gap-3">
          <BlockForm type={block.type} content={writing} onChange={write} onProblem={setProblem} />
          <span className="flex gap-2">
            <Button
              variant="primary"
              pending={pending}
              disabled={problem !== null}
              onClick={() => edit({ kind: 'block-content', key: block.key, content: writing }, close)}
            >
              Enregistrer
            </Button>
            <Button variant="quiet" onClick={close}>
              Annuler
            </Button>
          </span>
        </div>
      ) : (
        shown && (
          <div className="grid gap-3">
            <StaticBlock block={shown} />
          </div>
        )
      )}
    </section>
  )
}

const budget = ({ words, lines }: Stored): string =>
  [words === null ? null : `${words} mots`, lines === null ? null : `${lines} lignes`]
    .filter(part => part !== null)
    .join(', ')
