'use client'

import { PageImages, PagePlaceholder } from '@/components/bilan/page-images'
import { usePages } from '@/components/bilan/use-pages'

/** The true pages beside the text: composed again after each save, the last answer wins. */
export const ProofPane = ({ editionId, version }: { editionId: string; version: number }) => {
  const { pages, failed } = usePages(`/atelier/api/editions/${editionId}/epreuve?v=${version}`)
  return (
    <div className="grid gap-3">
      {failed && (
        <p role="alert" className="text-sm text-danger">
          L’épreuve n’a pas pu être composée. Votre texte est enregistré ; elle sera refaite à la prochaine
          pause.
        </p>
      )}
      {pages?.overflow.map(page => (
        <p key={page} className="text-sm font-semibold text-warn">
          La page {page} déborde : raccourcissez un bloc de cette page.
        </p>
      ))}
      {pages ? <PageImages urls={pages.urls} /> : <PagePlaceholder />}
    </div>
  )
}
