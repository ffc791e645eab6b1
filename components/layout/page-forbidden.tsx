'use client'

import { PlainShell } from '@/components/layout/plain-shell'
import { LinkButton } from '@/components/ui/link-button'

/** A page that other roles open. Every page carries it in case: as a reference to this script, not as its whole text. */
export function PageForbidden() {
  return (
    <PlainShell>
      <h1 className="text-xl">Vos rôles n’ouvrent pas cette page</h1>
      <p className="mt-2 text-ink-soft">
        Si elle vous est nécessaire, demandez l’accès à l’administration de l’atelier : chaque rôle accordé
        est inscrit et signalé au cabinet.
      </p>
      <p className="mt-6">
        <LinkButton href="/atelier" variant="primary">
          Revenir à ce qui m’attend
        </LinkButton>
      </p>
    </PlainShell>
  )
}
