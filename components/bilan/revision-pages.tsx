'use client'

import { useMemo } from 'react'
import { PageImages, PagePlaceholder } from '@/components/bilan/page-images'
import { useProof } from '@/components/proof/use-proof'

/** The pages of a submitted revision: what is approved is what is seen. */
export const RevisionPages = ({ revisionId }: { revisionId: string }) => {
  const asked = useMemo(() => ({ address: `/atelier/api/revisions/${revisionId}/pages` }), [revisionId])
  const { proof, failed } = useProof(asked)
  if (proof) return <PageImages sheets={proof.sheets} />
  return failed ? (
    <p role="alert" className="text-danger">
      Les pages n’ont pas pu être affichées. Rechargez la page ; rien n’a changé.
    </p>
  ) : (
    <PagePlaceholder />
  )
}
