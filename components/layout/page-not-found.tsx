'use client'

import { PlainShell } from '@/components/layout/plain-shell'
import { LinkButton } from '@/components/ui/link-button'

/** An address that leads nowhere. Every page carries it in case: as a reference to this script, not as its whole text. */
export function PageNotFound() {
  return (
    <PlainShell>
      <h1 className="text-xl">Cette page n’existe pas</h1>
      <p className="mt-2 text-ink-soft">
        L’adresse est peut-être incomplète, ou ce qu’elle montrait n’existe plus. Rien n’a été perdu.
      </p>
      <p className="mt-6 flex flex-wrap gap-2">
        <LinkButton href="/atelier" variant="primary">
          Revenir à l’atelier
        </LinkButton>
        <LinkButton href="/bilans">Voir les bilans publiés</LinkButton>
      </p>
    </PlainShell>
  )
}
