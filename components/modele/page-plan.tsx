'use client'

import { newName } from '@/components/editor/new-name'
import { useModeleEdit } from '@/components/modele/use-modele-edit'
import { Button } from '@/components/ui/button'
import { GuardedButton } from '@/components/ui/guarded-button'
import { blockTypeLabels } from '@/lib/domain/bilan/block-label'
import type { ModeleContent } from '@/lib/domain/bilan/modele'
import { plainText } from '@/lib/domain/bilan/plain-text'
import { emptyInline } from '@/lib/domain/bilan/rich-text'

type Props = {
  content: ModeleContent
  version: { id: string; revision: number }
  editable: boolean
  /** The link to a rubrique is followed: it is on another tab. */
  onFollow: () => void
}

/** The gabarit: each page with its rubriques, in order. */
export const PagePlan = ({ content, version, editable, onFollow }: Props) => {
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
                    <a
                      href={`#element-${rubrique.key}`}
                      onClick={onFollow}
                      className="font-semibold hover:underline"
                    >
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
                onClick={() => edit({ kind: 'add-rubrique', key: newName(), page, title: emptyInline })}
              >
                Rubrique<span className="sr-only">&nbsp;: ajouter page {page}</span>
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
          <GuardedButton
            size="small"
            pending={pending}
            refusal={content.pages === 16 ? 'Un modèle a seize pages au plus.' : null}
            onClick={() => edit({ kind: 'pages', pages: content.pages + 1 })}
          >
            Ajouter une page
          </GuardedButton>
          <GuardedButton
            size="small"
            variant="quiet"
            pending={pending}
            refusal={lastPageRefusal(content)}
            onClick={() => edit({ kind: 'pages', pages: content.pages - 1 })}
          >
            Retirer la dernière page
          </GuardedButton>
        </span>
      )}
    </div>
  )
}

/** Why the last page can’t be taken out; null when it can. */
const lastPageRefusal = ({ pages, rubriques }: ModeleContent): string | null => {
  if (pages === 1) return 'Un modèle a au moins une page.'
  return rubriques.some(({ page }) => page === pages)
    ? `Mettez d’abord les rubriques de la page ${pages} sur une autre.`
    : null
}
