'use client'

import { PenLine } from 'lucide-react'
import { useState } from 'react'
import * as z from 'zod/mini'
import { useEditorData } from '@/components/editor/editor-data'
import { HeadConflict } from '@/components/editor/head-conflict'
import { OutsideChange } from '@/components/editor/outside-change'
import { RichField } from '@/components/editor/rich-field'
import { RubriqueTools } from '@/components/editor/rubrique-tools'
import { SaveLine } from '@/components/editor/save-line'
import { StaticInline } from '@/components/editor/static-text'
import { usePageTarget } from '@/components/editor/use-page-target'
import { useSave } from '@/components/editor/use-save'
import { PageFitGauge } from '@/components/proof/measured-context'
import { Button } from '@/components/ui/button'
import type { Rubrique } from '@/lib/domain/bilan/block'
import { plainText } from '@/lib/domain/bilan/plain-text'
import { emptyInline, type InlineText, inlineTextSchema, type RichText } from '@/lib/domain/bilan/rich-text'
import type { RubriquePlace } from '@/lib/domain/edition/rubrique-order'

const headSchema = z.object({ title: inlineTextSchema, chapo: z.nullable(inlineTextSchema) })

type Props = {
  rubrique: Rubrique
  /** Every rubrique of the draft, in order. */
  order: readonly RubriquePlace[]
  revision: number
  editable: boolean
  onSaved: () => void
  /** Its title, once it is written. */
  onNamed: (id: string, name: string) => void
}

/** Title and chapô of a rubrique. */
export const RubriqueHead = ({ rubrique, order, revision, editable, onSaved, onNamed }: Props) => {
  const data = useEditorData()
  const [head, setHead] = useState({ title: rubrique.title, chapo: rubrique.chapo })
  const name = plainText(head.title).trim()
  // One that was just added waits for its title.
  const [writing, setWriting] = useState(editable && name === '' && rubrique.blocks.length === 0)
  const [problem, setProblem] = useState<string | null>(null)
  const [outside, setOutside] = useState(0)
  /** Another text than what is being typed. */
  const show = (content: unknown) => {
    const kept = headSchema.safeParse(content)
    if (!kept.success) return
    setHead(kept.data)
    setOutside(count => count + 1)
  }
  const { status, saver } = useSave({
    address: `/atelier/api/rubriques/${rubrique.id}`,
    revision,
    editable,
    lacks: () => false,
    onAnswer: answer => {
      data.learn(answer.figures, answer.words)
      if (answer.outcome === 'saved') onSaved()
    },
    onRestore: show,
  })
  const trouble = 'sentence' in status ? status.sentence : problem
  const page = usePageTarget('rubrique', rubrique.id, {
    content: () => head,
    write: content => {
      show(content)
      saver.change(content)
    },
    flush: saver.flush,
    revision: saver.revision,
  })
  const write = (key: 'title' | 'chapo', value: RichText) => {
    const line = inlineTextSchema.safeParse(value)
    if (!line.success) return
    const next = { ...head, [key]: line.data }
    page.wrote(head, next)
    setHead(next)
    setProblem(null)
    saver.change(next)
  }
  return (
    <header id={`rubrique-tete-${rubrique.id}`} className="scroll-mt-24 border-b border-ink pb-2">
      <div className="flex items-center gap-3">
        <p className="flex flex-wrap items-center gap-x-3 text-sm text-ink-soft">
          Page {rubrique.page} <PageFitGauge page={rubrique.page} />
        </p>
        <span className="ml-auto flex items-center gap-3">
          <SaveLine status={status} />
          {editable && (
            <RubriqueTools
              rubriqueId={rubrique.id}
              name={name}
              order={order}
              empty={rubrique.blocks.length === 0}
              revision={saver.revision}
              onChange={onSaved}
            />
          )}
          {editable && (
            <Button
              size="small"
              variant={writing ? 'secondary' : 'quiet'}
              icon={writing ? undefined : <PenLine />}
              onClick={() => {
                if (writing) {
                  void saver.flush()
                  onNamed(rubrique.id, name)
                }
                setWriting(!writing)
              }}
            >
              {writing ? 'Terminer' : 'Écrire'}
              <span className="sr-only">&nbsp;: titre de la rubrique</span>
            </Button>
          )}
        </span>
      </div>
      {trouble && (
        <p role="alert" className="border-l-2 border-danger pl-3 text-sm text-danger">
          {trouble}
        </p>
      )}
      {status.state === 'conflict' && (
        <HeadConflict
          mine={head}
          conflict={status.conflict}
          onMine={() => void saver.settle(status.conflict, head)}
          onTheirs={() => {
            setWriting(false)
            show(status.conflict.content)
            void saver.settle(status.conflict, null)
          }}
        />
      )}
      <h2 id={`rubrique-${rubrique.id}`} className={writing ? 'sr-only' : 'text-lg'}>
        {name ? <Line text={head.title} /> : <span className="text-ink-soft">Sans titre</span>}
      </h2>
      {writing ? (
        <OutsideChange value={outside}>
          <div className="mt-2 grid gap-3">
            <RichField
              kind="inline"
              label="Titre de la rubrique"
              value={head.title}
              autoFocus
              onChange={value => write('title', value)}
              onProblem={setProblem}
            />
            <RichField
              kind="inline"
              label="Chapô"
              value={head.chapo ?? emptyInline}
              onChange={value => write('chapo', value)}
              onProblem={setProblem}
            />
          </div>
        </OutsideChange>
      ) : (
        head.chapo && (
          <p className="font-serif text-ink-soft">
            <Line text={head.chapo} />
          </p>
        )
      )}
    </header>
  )
}

const Line = ({ text }: { text: InlineText }) => <StaticInline nodes={text.content[0].content ?? []} />
