'use client'

import { PageImages, PagePlaceholder } from '@/components/bilan/page-images'
import { usePages } from '@/components/bilan/use-pages'

/** The pages of a submitted revision: what is approved is what is seen. */
export const RevisionPages = ({ revisionId }: { revisionId: string }) => {
  const { pages, failed } = usePages(`/atelier/api/revisions/${revisionId}/pages`)
  if (pages) return <PageImages urls={pages.urls} />
  return failed ? (
    <p role="alert" className="text-danger">
      Les pages n’ont pas pu être affichées. Rechargez la page ; rien n’a changé.
    </p>
  ) : (
    <PagePlaceholder />
  )
}
