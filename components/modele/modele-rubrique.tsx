'use client'

import { Plus } from 'lucide-react'
import { useState } from 'react'
import { RichField } from '@/components/editor/rich-field'
import { StaticInline } from '@/components/editor/static-text'
import { Notice } from '@/components/feedback/notice'
import { ModeleBlock } from '@/components/modele/modele-block'
import { useModeleEdit } from '@/components/modele/use-modele-edit'
import { Button } from '@/components/ui/button'
import { Menu, MenuItem } from '@/components/ui/menu'
import { Select } from '@/components/ui/select'
import { blockTypeLabels } from '@/lib/domain/bilan/block-label'
import type { ModeleRubrique as Stored } from '@/lib/domain/bilan/modele'
import { blankContent, blankTypes } from '@/lib/domain/bilan/new-block'
import { plainText } from '@/lib/domain/bilan/plain-text'
import { emptyInline, type InlineText, inlineTextSchema } from '@/lib/domain/bilan/rich-text'

type Props = {
  rubrique: Stored
  place: { position: number; count: number }
  pages: number
  version: { id: string; revision: number }
  ambitions: readonly { code: string; name: string }[]
  editable: boolean
}

const text = (value: unknown): InlineText | null => inlineTextSchema.safeParse(value).data ?? null

/** A rubrique of a modèle: its head, its page, its blocks. */
export const ModeleRubrique = ({ rubrique, place, pages, version, ambitions, editable }: Props) => {
  const [head, setHead] = useState<Pick<Stored, 'title' | 'chapo' | 'ambition'> | null>(null)
  const { edit, pending, refusal, clear } = useModeleEdit(version)
  const name = plainText(rubrique.title).trim() || 'Sans titre'
  const ambition = ambitions.find(({ code }) => code === rubrique.ambition)
  const close = () => {
    setHead(null)
    clear()
  }
  return (
    <section
      id={`element-${rubrique.key}`}
      aria-labelledby={`titre-${rubrique.key}`}
      className="grid scroll-mt-24 gap-2"
    >
      <header className="grid gap-2 border-b border-ink pb-2">
        <h3 id={`titre-${rubrique.key}`} className="text-base font-semibold">
          <StaticInline nodes={rubrique.title.content[0].content ?? []} />
        </h3>
        {rubrique.chapo && !head && (
          <p className="font-serif text-ink-soft">
            <StaticInline nodes={rubrique.chapo.content[0].content ?? []} />
          </p>
        )}
        {ambition && !head && <p className="text-sm text-ink-soft">Ambition&nbsp;: {ambition.name}</p>}
        {editable && !head && (
          <span className="flex flex-wrap items-center gap-1">
            <span className="w-28">
              <Select
                aria-label={`Page de la rubrique « ${name} »`}
                options={Array.from({ length: pages }, (_, index) => ({
                  value: String(index + 1),
                  label: `Page ${index + 1}`,
                }))}
                value={String(rubrique.page)}
                onChange={page =>
                  edit({
                    kind: 'rubrique-place',
                    key: rubrique.key,
                    page: Number(page),
                    position: place.position,
                  })
                }
              />
            </span>
            <Button
              size="small"
              variant="quiet"
              disabled={pending || place.position === 1}
              onClick={() =>
                edit({
                  kind: 'rubrique-place',
                  key: rubrique.key,
                  page: rubrique.page,
                  position: place.position - 1,
                })
              }
            >
              Monter<span className="sr-only"> la rubrique {name}</span>
            </Button>
            <Button
              size="small"
              variant="quiet"
              disabled={pending || place.position === place.count}
              onClick={() =>
                edit({
                  kind: 'rubrique-place',
                  key: rubrique.key,
                  page: rubrique.page,
                  position: place.position + 1,
                })
              }
            >
              Descendre<span className="sr-only"> la rubrique {name}</span>
            </Button>
            <Button size="small" variant="quiet" onClick={() => setHead(rubrique)}>
              Écrire l’en-tête<span className="sr-only"> : {name}</span>
            </Button>
            <Button
              size="small"
              variant="quiet"
              disabled={pending || rubrique.blocks.length > 0}
              onClick={() => edit({ kind: 'remove-rubrique', key: rubrique.key })}
            >
              Retirer<span className="sr-only"> la rubrique {name}</span>
            </Button>
          </span>
        )}
      </header>
      {refusal && (
        <Notice tone="danger" live>
          {refusal}
        </Notice>
      )}
      {head && (
        <div className="grid gap-3">
          <RichField
            kind="inline"
            label="Titre de la rubrique"
            value={head.title}
            autoFocus
            onChange={value => setHead({ ...head, title: text(value) ?? head.title })}
            onProblem={() => undefined}
          />
          <RichField
            kind="inline"
            label="Chapô"
            value={head.chapo ?? emptyInline}
            onChange={value => {
              const chapo = text(value)
              setHead({ ...head, chapo: chapo && plainText(chapo).trim() !== '' ? chapo : null })
            }}
            onProblem={() => undefined}
          />
          <Select
            aria-label="Ambition"
            options={[
              { value: '', label: 'Aucune ambition' },
              ...ambitions.map(({ code, name: label }) => ({ value: code, label })),
            ]}
            value={head.ambition ?? ''}
            onChange={code => setHead({ ...head, ambition: code || null })}
          />
          <span className="flex gap-2">
            <Button
              variant="primary"
              pending={pending}
              onClick={() => {
                const { title, chapo, ambition: code } = head
                edit({ kind: 'rubrique-head', key: rubrique.key, title, chapo, ambition: code }, close)
              }}
            >
              Enregistrer
            </Button>
            <Button variant="quiet" onClick={close}>
              Annuler
            </Button>
          </span>
        </div>
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
      {editable && (
        <Menu
          trigger={
            <Button
              size="small"
              variant="quiet"
              icon={<Plus />}
              pending={pending}
              className="justify-self-start"
            >
              Ajouter un bloc<span className="sr-only"> à {name}</span>
            </Button>
          }
        >
          {blankTypes.map(type => (
            <MenuItem
              key={type}
              onSelect={() =>
                edit({
                  kind: 'add-block',
                  key: crypto.randomUUID(),
                  rubrique: rubrique.key,
                  type,
                  content: { ...blankContent(type) },
                })
              }
            >
              {blockTypeLabels[type]}
            </MenuItem>
          ))}
        </Menu>
      )}
    </section>
  )
}
