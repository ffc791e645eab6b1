'use client'

import { useModeleEdit } from '@/components/modele/use-modele-edit'
import { Button } from '@/components/ui/button'
import { blockTypeLabels } from '@/lib/domain/bilan/block-label'
import type { ModeleContent } from '@/lib/domain/bilan/modele'
import { plainText } from '@/lib/domain/bilan/plain-text'
import { emptyInline } from '@/lib/domain/bilan/rich-text'

type Props = { content: ModeleContent; version: { id: string; revision: number }; editable: boolean }

/** The gabarit: each page with its rubriques, in order. */
export const PagePlan = ({ content, version, editable }: Props) => {
  const { edit, pending, refusal } = useModeleEdit(version)
  const pages = Array.from({ length: content.pages }, (_, index) => index + 1)
  return (
    <div className="grid gap-3">
      <ol className="grid grid-cols-2 gap-3 sm:grid-cols-4">
        {pages.map(page => (
          <li
            key={page}
            className="flex aspect-[210/297] flex-col gap-2 border border-line-strong bg-sheet p-2.5"
          >
            <span className="tabular text-xs text-ink-soft">Page {page}</span>
            <ul className="grid gap-1.5 overflow-hidden text-xs">
              {content.rubriques
                .filter(rubrique => rubrique.page === page)
                .map(rubrique => (
                  <li key={rubrique.key} className="border-t border-line pt-1">
                    <a href={`#element-${rubrique.key}`} className="font-semibold hover:underline">
                      {plainText(rubrique.title).trim() || 'Sans titre'}
                    </a>
                    <span className="block text-ink-soft">
                      {rubrique.blocks.map(({ type }) => blockTypeLabels[type]).join(', ')}
                    </span>
                  </li>
                ))}
            </ul>
            {editable && (
              <Button
                size="small"
                variant="quiet"
                className="mt-auto"
                disabled={pending}
                onClick={() =>
                  edit({ kind: 'add-rubrique', key: crypto.randomUUID(), page, title: emptyInline })
                }
              >
                Rubrique<span className="sr-only"> : ajouter page {page}</span>
              </Button>
            )}
          </li>
        ))}
      </ol>
      {refusal && (
        <p role="alert" className="text-sm text-danger">
          {refusal}
        </p>
      )}
      {editable && (
        <span className="flex gap-2">
          <Button
            size="small"
            disabled={pending || content.pages === 16}
            onClick={() => edit({ kind: 'pages', pages: content.pages + 1 })}
          >
            Ajouter une page
          </Button>
          <Button
            size="small"
            variant="quiet"
            disabled={pending || content.pages === 1}
            onClick={() => edit({ kind: 'pages', pages: content.pages - 1 })}
          >
            Retirer la dernière page
          </Button>
        </span>
      )}
    </div>
  )
}
