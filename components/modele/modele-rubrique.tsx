'use client'

import { useState } from 'react'
import { type Ambition, AmbitionLine } from '@/components/editor/ambition-choice'
import { StaticInline } from '@/components/editor/static-text'
import { Notice } from '@/components/feedback/notice'
import { useUnsavedGuard } from '@/components/form/use-unsaved-guard'
import { AddModeleBlock } from '@/components/modele/add-modele-block'
import { ModeleBlock } from '@/components/modele/modele-block'
import { type Head, ModeleRubriqueHead } from '@/components/modele/modele-rubrique-head'
import { ModeleRubriqueTools } from '@/components/modele/modele-rubrique-tools'
import { useModeleEdit } from '@/components/modele/use-modele-edit'
import type { ModeleRubrique as Stored } from '@/lib/domain/bilan/modele'
import { plainText } from '@/lib/domain/bilan/plain-text'

type Props = {
  rubrique: Stored
  place: { position: number; count: number }
  pages: number
  version: { id: string; revision: number }
  ambitions: readonly Ambition[]
  editable: boolean
}

/** A rubrique of a modèle: its head, its page, its blocks. */
export const ModeleRubrique = ({ rubrique, place, pages, version, ambitions, editable }: Props) => {
  const [head, setHead] = useState<Head | null>(null)
  const [touched, setTouched] = useState(false)
  useUnsavedGuard(touched)
  const { edit, remove, pending, refusal, clear } = useModeleEdit(version)
  const untitled = plainText(rubrique.title).trim() === ''
  const name = untitled ? 'Sans titre' : plainText(rubrique.title).trim()
  const close = () => {
    setHead(null)
    setTouched(false)
    clear()
  }
  const save = () => {
    if (!head) return
    const { title, chapo, ambition: code } = head
    edit({ kind: 'rubrique-head', key: rubrique.key, title, chapo, ambition: code }, close)
  }
  return (
    <section
      id={`element-${rubrique.key}`}
      aria-labelledby={`titre-${rubrique.key}`}
      className="grid scroll-mt-24 gap-2"
    >
      <header className="grid gap-2 border-b border-ink pb-2">
        <h3 id={`titre-${rubrique.key}`} className="text-base font-semibold">
          {untitled ? (
            <span className="font-normal text-ink-soft">Sans titre</span>
          ) : (
            <StaticInline nodes={rubrique.title.content[0].content ?? []} />
          )}
        </h3>
        {rubrique.chapo && !head && (
          <p className="font-serif text-ink-soft">
            <StaticInline nodes={rubrique.chapo.content[0].content ?? []} />
          </p>
        )}
        {!head && <AmbitionLine ambitions={ambitions} value={rubrique.ambition} />}
        {editable && !head && (
          <ModeleRubriqueTools
            rubrique={rubrique}
            name={name}
            place={place}
            pages={pages}
            pending={pending}
            onEdit={edit}
            onRemove={() =>
              remove(
                { kind: 'remove-rubrique', key: rubrique.key },
                { kind: 'restore-rubrique', position: place.position, rubrique },
                `La rubrique «\u00a0${name}\u00a0» est retirée du modèle.`,
              )
            }
            onWrite={() => setHead(rubrique)}
          />
        )}
      </header>
      {refusal && (
        <Notice tone="danger" live>
          {refusal}
        </Notice>
      )}
      {head && (
        <ModeleRubriqueHead
          head={head}
          ambitions={ambitions}
          pending={pending}
          onChange={changed => {
            setHead(changed)
            setTouched(true)
          }}
          onSave={save}
          onCancel={close}
        />
      )}
      {rubrique.blocks.map((block, index) => (
        <ModeleBlock
          key={block.key}
          block={block}
          rubrique={rubrique.key}
          place={{ position: index + 1, count: rubrique.blocks.length }}
          version={version}
          editable={editable}
        />
      ))}
      {editable && <AddModeleBlock rubrique={rubrique.key} name={name} pending={pending} onEdit={edit} />}
    </section>
  )
}
