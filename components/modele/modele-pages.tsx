'use client'

import { useMemo } from 'react'
import { PageImages, PagePlaceholder } from '@/components/bilan/page-images'
import { useProof } from '@/components/proof/use-proof'
import { fitSentence } from '@/lib/domain/bilan/copyfit'

type Props = { versionId: string; territoryId: string; revision: number }

/** The true pages that this version makes for a territory, composed again after each change. */
export const ModelePages = ({ versionId, territoryId, revision }: Props) => {
  const asked = useMemo(
    () => ({ address: `/atelier/api/modeles/${versionId}/${territoryId}/pages`, revision }),
    [versionId, territoryId, revision],
  )
  const { proof, failed } = useProof(asked)
  return (
    <div className="grid gap-3">
      {failed && (
        <p role="alert" className="text-sm text-danger">
          Les pages n’ont pas pu être composées. Vos changements sont enregistrés&#8239;; rechargez la page.
        </p>
      )}
      {proof?.fit
        .filter(({ excess }) => excess > 0)
        .map(({ page, free, excess }) => (
          <p key={page} className="text-sm font-semibold text-warn">
            Page {page}&nbsp;: {fitSentence({ free, excess })}.
          </p>
        ))}
      {proof ? <PageImages sheets={proof.sheets} /> : <PagePlaceholder />}
    </div>
  )
}
