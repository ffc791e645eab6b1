import type { Metadata } from 'next'
import { DateTime } from '@/components/feedback/date-time'
import { EmptyState } from '@/components/feedback/empty-state'
import { PageHeader } from '@/components/layout/page-header'
import { loadModeles } from '@/lib/loaders/record/lists'

export const metadata: Metadata = { title: 'Modèles' }

const issuers = { institution: 'Émis par l’institution', groupe: 'Émis par un groupe' } as const

export default async function ModelesPage() {
  const modeles = await loadModeles()
  return (
    <>
      <PageHeader title="Modèles" />
      {modeles.length === 0 && (
        <EmptyState title="Aucun modèle">Un modèle dit de quoi un bilan est fait.</EmptyState>
      )}
      <ul className="divide-y divide-line border-y border-line">
        {modeles.map(modele => (
          <li key={modele.code} className="grid gap-1 py-3">
            <h2 className="text-base font-semibold">{modele.name}</h2>
            <p className="text-sm text-ink-soft">{issuers[modele.issuer]}</p>
            {modele.versions.map(version => (
              <p key={version.number} className="text-sm">
                Version {version.number} du <DateTime value={version.createdAt} />
                {version.collections.map(({ title, _count }) => ` · ${title} (${_count.bilans}\u00a0bilans)`)}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </>
  )
}
