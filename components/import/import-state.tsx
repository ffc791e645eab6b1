import { Suspense } from 'react'
import { DateTime } from '@/components/feedback/date-time'
import { Notice } from '@/components/feedback/notice'
import { ImportDecision } from '@/components/import/import-decision'
import { ImportImpact } from '@/components/import/import-impact'
import { ImportProgress } from '@/components/import/import-progress'
import { MappingForm } from '@/components/import/mapping-form'
import { SheetChoice } from '@/components/import/sheet-choice'
import { UndoImport } from '@/components/import/undo-import'
import { LinkButton } from '@/components/ui/link-button'
import type { LoadedImport } from '@/lib/loaders/import/imports'

const elsewhere = (
  <Notice tone="info">La suite revient à la personne qui a envoyé ce fichier, ou à son service.</Notice>
)

const again = (
  <LinkButton href="/atelier/importer" size="small">
    Envoyer un autre fichier
  </LinkButton>
)

/** What an import waits for, and what can be done about it. */
export const ImportState = ({ batch }: { batch: LoadedImport }) => {
  const writes = batch.counts.new + batch.counts.changed
  switch (batch.status) {
    case 'reading':
      if (batch.progress) return <ImportProgress batchId={batch.id} {...batch.progress} />
      if (!batch.own) return elsewhere
      return (
        <>
          {batch.mapping.sheets.length > 1 ? (
            <SheetChoice batchId={batch.id} sheets={batch.mapping.sheets} sheet={batch.mapping.sheet} />
          ) : null}
          <MappingForm
            // Another sheet has other columns: what was chosen for the former ones is of no use.
            key={batch.mapping.sheet}
            batchId={batch.id}
            received={batch.mapping}
            examples={batch.examples}
            indicators={batch.indicators}
          />
        </>
      )
    case 'ready':
      return batch.canImport ? (
        <>
          {batch.answers && writes > 0 ? (
            <Notice tone="info" title={`Classeur demandé à\u00A0: ${batch.answers.service}`}>
              En l’enregistrant, la demande faite pour «&nbsp;{batch.answers.collection}&nbsp;» sera notée
              comme rendue.
            </Notice>
          ) : null}
          {batch.impact ? (
            <Suspense fallback={<Notice tone="info" title="Bilans concernés&nbsp;: décompte en cours…" />}>
              <ImportImpact counted={batch.impact} />
            </Suspense>
          ) : null}
          <ImportDecision batchId={batch.id} writes={writes} doubtful={batch.doubtful} />
        </>
      ) : (
        elsewhere
      )
    case 'applied':
      return (
        <Notice
          tone="good"
          title="Les valeurs sont enregistrées"
          actions={batch.canImport ? <UndoImport batchId={batch.id} writes={writes} /> : undefined}
        >
          Le <DateTime value={batch.appliedAt ?? batch.at} format="moment" />. Les pages soumises ou publiées
          gardent leurs chiffres&#8239;; une proposition attend dans chaque bilan concerné.
        </Notice>
      )
    case 'undone':
      return (
        <Notice tone="info" title="Cet import a été annulé" actions={again}>
          Le <DateTime value={batch.undoneAt ?? batch.at} format="moment" />. Les valeurs d’avant sont de
          retour, et l’historique garde les deux.
        </Notice>
      )
    case 'cancelled':
      return (
        <Notice tone="info" title="Cet import a été abandonné" actions={again}>
          Aucune valeur n’a été enregistrée.
        </Notice>
      )
    case 'failed':
      return (
        <Notice tone="danger" title="Ce fichier n’a pas pu être lu" actions={again}>
          {batch.problem} Aucune valeur n’a été enregistrée.
        </Notice>
      )
  }
}
