'use client'

import { ErrorPanel } from '@/components/feedback/error-panel'
import { Button } from '@/components/ui/button'

/** A screen failed: the rest of the atelier stays within reach. Only the reference of the error is shown. */
export default function ScreenError({
  error,
  reset,
}: {
  error: Error & { digest?: string }
  reset: () => void
}) {
  return (
    <ErrorPanel
      headingLevel={1}
      title="Cet écran n’a pas pu être affiché"
      reference={error.digest}
      action={
        <Button variant="primary" onClick={reset}>
          Réessayer
        </Button>
      }
    >
      <p>
        Ce qui était enregistré l’est toujours. Si l’incident se répète, communiquez la référence ci-dessous à
        la personne qui administre l’atelier.
      </p>
    </ErrorPanel>
  )
}
