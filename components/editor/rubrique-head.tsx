'use client'

import { useState } from 'react'
import { flushSync } from 'react-dom'
import { type Ambition, AmbitionLine } from '@/components/editor/ambition-choice'
import { BlockRemarks } from '@/components/editor/block-remarks'
import { useEditorData } from '@/components/editor/editor-data'
import { HeadConflict } from '@/components/editor/head-conflict'
import { HeldPart, HolderMark } from '@/components/editor/held-part'
import { OutsideChange } from '@/components/editor/outside-change'
import { RubriqueHeadForm } from '@/components/editor/rubrique-head-form'
import { RubriqueTools } from '@/components/editor/rubrique-tools'
import { SaveLine } from '@/components/editor/save-line'
import { StaticInline } from '@/components/editor/static-text'
import { useHeld } from '@/components/editor/use-held'
import { usePageTarget } from '@/components/editor/use-page-target'
import { useSave } from '@/components/editor/use-save'
import { WriteButton } from '@/components/editor/write-button'
import { PageFitGauge, useLayoutRemarks } from '@/components/proof/measured-context'
import {
  type RubriqueHead as Head,
  type Rubrique,
  rubriqueHeadSchema,
  savedHeadSchema,
} from '@/lib/domain/bilan/block'
import { plainText } from '@/lib/domain/bilan/plain-text'
import type { InlineText } from '@/lib/domain/bilan/rich-text'
import type { Remark } from '@/lib/domain/checker/remark'
import type { RubriquePlace } from '@/lib/domain/edition/rubrique-order'

type Props = {
  rubrique: Rubrique
  /** Those of its head, and not of a block of it. */
  remarks: readonly Remark[]
  ambitions: readonly Ambition[]
  /** Every rubrique of the draft, in order. */
  order: readonly RubriquePlace[]
  revision: number
  editable: boolean
  active: boolean
  onActivate: () => void
  onClose: () => void
  onSaved: () => void
  /** Its title, once it is written. */
  onNamed: (id: string, name: string) => void
}

const headOf = ({ title, chapo, ambition }: Rubrique): Head => ({ title, chapo, ambition })

/** Title, chapô and ambition of a rubrique. */
export const RubriqueHead = ({
  rubrique,
  remarks,
  ambitions,
  order,
  revision,
  editable,
  active,
  onActivate,
  onClose,
  onSaved,
  onNamed,
}: Props) => {
  const data = useEditorData()
  const layoutRemarks = useLayoutRemarks([rubrique.id]).filter(
    remark => remark.blockId === null && remark.rubriqueId === rubrique.id,
  )
  const [head, setHead] = useState(() => headOf(rubrique))
  const [problem, setProblem] = useState<string | null>(null)
  const [outside, setOutside] = useState(0)
  const name = plainText(head.title).trim()
  /** Another text than what is being typed. */
  const show = (content: unknown) => {
    const kept = savedHeadSchema.safeParse(content)
    if (!kept.success) return
    setHead(now => ({ ...now, ...kept.data }))
    setOutside(count => count + 1)
  }
  const address = `/atelier/api/rubriques/${rubrique.id}`
  const { status, saver } = useSave({
    address,
    revision,
    editable,
    lacks: () => false,
    onAnswer: answer => {
      data.learn(answer.figures, answer.words)
      if (answer.outcome !== 'saved') return
      onSaved()
      onNamed(rubrique.id, name)
    },
    onRestore: show,
  })
  const trouble = 'sentence' in status && status.state !== 'conflict' ? status.sentence : problem
  const page = usePageTarget('rubrique', rubrique.id, {
    content: () => head,
    write: content => {
      show(content)
      saver.change(content)
    },
    flush: saver.flush,
    revision: saver.revision,
  })
  const { holder, heldBy, taken } = useHeld({
    partId: rubrique.id,
    address,
    active,
    saver,
    onNewer: newer => {
      data.learn(newer.figures, newer.words)
      // At once: what is typed next is typed in their text, not in the one that was there.
      flushSync(() => show(newer.content))
    },
  })
  const write = (next: Head) => {
    page.wrote(head, next)
    setHead(next)
    saver.change(next)
  }
  return (
    <header id={`rubrique-tete-${rubrique.id}`} className="grid scroll-mt-24 gap-1 border-b border-ink pb-2">
      <div className="flex flex-wrap items-center gap-3">
        <p className="flex flex-wrap items-center gap-x-3 text-sm text-ink-soft">
          Page {rubrique.page} <PageFitGauge page={rubrique.page} />
        </p>
        <span className="ml-auto flex flex-wrap items-center justify-end gap-x-3 gap-y-1">
          {holder && !heldBy && <HolderMark holder={holder} />}
          <SaveLine status={status} />
          {editable && (
            <RubriqueTools
              rubriqueId={rubrique.id}
              name={name}
              order={order}
              empty={rubrique.blocks.length === 0}
            />
          )}
          {editable && (
            <WriteButton
              of="titre de la rubrique"
              active={active}
              onActivate={onActivate}
              onFinish={() => {
                void saver.flush()
                onClose()
              }}
            />
          )}
        </span>
      </div>
      <BlockRemarks remarks={[...remarks, ...layoutRemarks]} />
      {trouble && (
        <p role="alert" className="border-l-2 border-danger pl-3 text-sm text-danger">
          {trouble}
        </p>
      )}
      {status.state === 'conflict' && (
        <HeadConflict
          mine={head}
          theirs={rubriqueHeadSchema.safeParse(status.conflict.content).data ?? null}
          authorName={status.conflict.authorName}
          sentence={status.sentence}
          ambitions={ambitions}
          onMine={() => void saver.settle(status.conflict, head)}
          onTheirs={() => {
            show(status.conflict.content)
            void saver.settle(status.conflict, null)
          }}
        />
      )}
      {heldBy && <HeldPart holder={heldBy} taken={taken} part="head" />}
      <h2 id={`rubrique-${rubrique.id}`} className={active && !heldBy ? 'sr-only' : 'text-lg'}>
        {name ? <Line text={head.title} /> : <span className="text-ink-soft">Sans titre</span>}
      </h2>
      {active && !heldBy ? (
        <OutsideChange value={outside}>
          <RubriqueHeadForm head={head} ambitions={ambitions} onChange={write} onProblem={setProblem} />
        </OutsideChange>
      ) : (
        <>
          {head.chapo && (
            <p className="font-serif text-ink-soft">
              <Line text={head.chapo} />
            </p>
          )}
          <AmbitionLine ambitions={ambitions} value={head.ambition} />
        </>
      )}
    </header>
  )
}

const Line = ({ text }: { text: InlineText }) => <StaticInline nodes={text.content[0].content ?? []} />
