import type { Metadata } from 'next'
import { PageHeader } from '@/components/layout/page-header'
import { NewModeleForm } from '@/components/modele/new-modele-form'
import { loadNewModele } from '@/lib/loaders/modele/new-modele'

export const metadata: Metadata = { title: 'Nouveau modèle' }

/** A modèle made from another, or from nothing. */
export default async function NewModelePage() {
  const { modeles } = await loadNewModele()
  return (
    <>
      <PageHeader title="Nouveau modèle" breadcrumb={[{ label: 'Modèles', href: '/atelier/modeles' }]} />
      <NewModeleForm modeles={modeles} />
    </>
  )
}
