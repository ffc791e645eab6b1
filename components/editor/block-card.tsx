'use client'

import { useState } from 'react'
import { flushSync } from 'react-dom'
import { Below } from '@/components/editor/below'
import { useBlockAdder } from '@/components/editor/block-adder'
import { BlockForm } from '@/components/editor/block-form'
import { BlockRemarks } from '@/components/editor/block-remarks'
import { type BlockPlace, BlockTools } from '@/components/editor/block-tools'
import { DragHandle } from '@/components/editor/drag-blocks'
import { lacksPreview, useEditorData } from '@/components/editor/editor-data'
import { HeldPart, HolderMark } from '@/components/editor/held-part'
import { OutsideChange } from '@/components/editor/outside-change'
import { sameContent } from '@/components/editor/page-history'
import { BlockConflictNotice } from '@/components/editor/parts'
import { savable, unsavable } from '@/components/editor/savable'
import { SaveLine } from '@/components/editor/save-line'
import { StaticBlock } from '@/components/editor/static-block'
import { useHeld } from '@/components/editor/use-held'
import { usePageTarget } from '@/components/editor/use-page-target'
import { useSave } from '@/components/editor/use-save'
import { WriteButton } from '@/components/editor/write-button'
import { offerUndo } from '@/components/feedback/toast'
import { CommonBlockTools } from '@/components/modele/common-block-tools'
import { BlockFitGauge, useLayoutRemarks } from '@/components/proof/measured-context'
import { cn } from '@/components/ui/cn'
import { type Block, parseBlock } from '@/lib/domain/bilan/block'
import { blockTypeLabels } from '@/lib/domain/bilan/block-label'
import type { BlockState } from '@/lib/domain/bilan/working-copy'
import type { Remark } from '@/lib/domain/checker/remark'

type Props = {
  block: Block
  state: BlockState
  remarks: Remark[]
  editable: boolean
  active: boolean
  place: BlockPlace
  onActivate: () => void
  onClose: () => void
  onSaved: () => void
}

/** One block of the working copy: reads until it is chosen, then is the only live one of the page. */
export const BlockCard = ({
  block: initial,
  state,
  remarks,
  editable,
  active,
  place,
  onActivate,
  onClose,
  onSaved,
}: Props) => {
  const data = useEditorData()
  const layoutRemarks = useLayoutRemarks().filter(remark => remark.blockId === initial.id)
  const [block, setBlock] = useState(initial)
  /** What the fields hold: more than the block when something in them can’t be printed as it stands. */
  const [draft, setDraft] = useState<Record<string, unknown>>(initial.content)
  const [problem, setProblem] = useState<string | null>(null)
  const [outside, setOutside] = useState(0)
  /** Another text than what is being typed. */
  const show = (content: unknown) => {
    const parsed = parseBlock({ id: block.id, type: block.type, content })
    if (!parsed.success) return
    setBlock(parsed.data)
    setDraft(parsed.data.content)
    setProblem(null)
    setOutside(count => count + 1)
  }
  const address = `/atelier/api/blocs/${block.id}`
  const { status, saver } = useSave({
    address,
    revision: state.revision,
    editable,
    lacks: content => lacksPreview(data, parseBlock({ id: block.id, type: block.type, content }).data),
    onAnswer: answer => {
      data.learn(answer.figures, answer.words)
      if (answer.outcome === 'saved') onSaved()
    },
    onRestore: show,
  })
  const trouble = 'sentence' in status && status.state !== 'conflict' ? status.sentence : problem

  const page = usePageTarget('block', block.id, {
    content: () => block.content,
    write: content => {
      show(content)
      saver.change(content)
    },
    flush: saver.flush,
    revision: saver.revision,
  })
  const adder = useBlockAdder({ rubriqueId: place.rubriqueId, position: place.position + 1 })
  const { holder, heldBy, taken } = useHeld({
    partId: block.id,
    address,
    active,
    saver,
    onNewer: newer => {
      data.learn(newer.figures, newer.words)
      // At once: what is typed next is typed in their text, not in the one that was there.
      flushSync(() => show(newer.content))
    },
  })
  const write = (typed: Record<string, unknown>) => {
    setDraft(typed)
    const { content, refused } = savable(block.type, typed, block.content)
    setProblem(refused.length > 0 ? unsavable(refused) : null)
    const parsed = parseBlock({ id: block.id, type: block.type, content })
    if (!parsed.success || sameContent(parsed.data.content, block.content)) return
    page.wrote(block.content, parsed.data.content)
    setBlock(parsed.data)
    saver.change(parsed.data.content)
  }

  return (
    <section
      id={`bloc-${block.id}`}
      aria-label={blockTypeLabels[block.type]}
      className={cn('grid scroll-mt-24 gap-3 border-l-2 py-4 pl-4', active ? 'border-accent' : 'border-line')}
    >
      <header className="flex min-h-9 flex-wrap items-center gap-3">
        {editable && <DragHandle id={block.id} name={blockTypeLabels[block.type]} />}
        <h3 className="text-sm font-semibold text-ink-soft">{blockTypeLabels[block.type]}</h3>
        {state.common && <span className="text-sm text-ink-faint">commun à tous les cantons</span>}
        <BlockFitGauge blockId={block.id} />
        <span className="ml-auto flex flex-wrap items-center justify-end gap-x-3 gap-y-1">
          {holder && !heldBy && <HolderMark holder={holder} />}
          <SaveLine status={status} />
          {editable && <BlockTools blockId={block.id} place={place} />}
          {editable && state.common && <CommonBlockTools blockId={block.id} revision={state.revision} />}
          {editable && !state.common && (
            <WriteButton
              of={blockTypeLabels[block.type]}
              active={active}
              onActivate={onActivate}
              onFinish={() => {
                void saver.flush()
                onClose()
              }}
            />
          )}
        </span>
      </header>
      <BlockRemarks remarks={[...remarks, ...layoutRemarks]} />
      {status.state === 'conflict' && (
        <BlockConflictNotice
          mine={block}
          sentence={status.sentence}
          meanwhile={<p role="alert">{status.sentence}</p>}
          conflict={status.conflict}
          onTheirs={conflict => {
            const mine = block.content
            show(conflict.content)
            void saver.settle(conflict, null)
            offerUndo('Votre texte est laissé de côté.', () => {
              show(mine)
              saver.change(mine)
              void saver.flush()
            })
          }}
          onMine={conflict => void saver.settle(conflict, block.content)}
          onMerge={(conflict, content) => {
            show(content)
            void saver.settle(conflict, content)
          }}
        />
      )}
      {trouble && (
        <p role="alert" className="border-l-2 border-danger pl-3 text-sm text-danger">
          {trouble}
        </p>
      )}
      {heldBy && <HeldPart holder={heldBy} taken={taken} part="block" />}
      {active && !heldBy && !state.common ? (
        <Below value={adder.choose}>
          <OutsideChange value={outside}>
            <BlockForm type={block.type} content={draft} onChange={write} onProblem={setProblem} />
          </OutsideChange>
        </Below>
      ) : (
        <div className="grid gap-3">
          <StaticBlock block={block} />
        </div>
      )}
      {adder.dialog}
    </section>
  )
}
