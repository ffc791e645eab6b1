'use client'

import './globals.css'
import { ErrorPanel } from '@/components/feedback/error-panel'
import { PlainShell } from '@/components/layout/plain-shell'
import { Button } from '@/components/ui/button'

/** The last net: even the layout failed. Only the reference of the error is shown. */
export default function GlobalError({
  error,
  reset,
}: {
  error: Error & { digest?: string }
  reset: () => void
}) {
  return (
    <html lang="fr">
      <body>
        <title>Incident · Atelier des bilans</title>
        <PlainShell>
          <ErrorPanel
            headingLevel={1}
            title="L’atelier a rencontré un incident"
            reference={error.digest}
            action={
              <>
                <Button variant="primary" onClick={reset}>
                  Réessayer
                </Button>
                <Button onClick={() => window.location.assign('/atelier')}>Revenir à l’accueil</Button>
              </>
            }
          >
            <p>
              Ce qui était enregistré l’est toujours. Si l’incident se répète, communiquez la référence
              ci-dessous.
            </p>
          </ErrorPanel>
        </PlainShell>
      </body>
    </html>
  )
}
