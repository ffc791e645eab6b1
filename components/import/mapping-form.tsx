'use client'

import { useState, useTransition } from 'react'
import { answered } from '@/components/feedback/answered'
import { Notice } from '@/components/feedback/notice'
import { useUnsavedGuard } from '@/components/form/use-unsaved-guard'
import { CancelButton } from '@/components/import/cancel-button'
import { ColumnChoice, type IndicatorChoice } from '@/components/import/column-choice'
import { WholeFileChoice } from '@/components/import/whole-file-choice'
import { Button } from '@/components/ui/button'
import { beginDryRunAction } from '@/lib/actions/import/begin'
import { type ImportColumn, type Mapping, mappingProblems } from '@/lib/domain/import/mapping'

type Props = {
  batchId: string
  received: Mapping
  /** Some values of each column. */
  examples: readonly (readonly string[])[]
  indicators: readonly IndicatorChoice[]
}

/** What each column holds: proposed from the headers, corrected here, remembered for the next file like this one. */
export const MappingForm = ({ batchId, received, examples, indicators }: Props) => {
  const [mapping, setMapping] = useState(received)
  const [source, setSource] = useState('')
  const [refusal, setRefusal] = useState<string | null>(null)
  const [pending, start] = useTransition()
  useUnsavedGuard((mapping !== received || source !== '') && !pending)
  const problems = mappingProblems(mapping)
  const setColumn = (index: number, column: ImportColumn) =>
    setMapping({ ...mapping, columns: mapping.columns.map((old, at) => (at === index ? column : old)) })
  const begin = () =>
    start(async () => {
      const begun = await answered(beginDryRunAction({ batchId, mapping, source: source || null }))
      setRefusal(begun.ok ? null : begun.error.sentence)
    })
  return (
    <div className="grid gap-6">
      <section aria-labelledby="colonnes" className="grid gap-2">
        <h2 id="colonnes" className="text-lg">
          Ce que contient chaque colonne
        </h2>
        <ul className="divide-y divide-line border-y border-line">
          {mapping.columns.map((column, index) => (
            <ColumnChoice
              // The columns of a file never move.
              key={`${index}-${mapping.headers[index]}`}
              header={mapping.headers[index] || `Colonne ${index + 1}`}
              examples={examples[index] ?? []}
              column={column}
              indicators={indicators}
              onChange={changed => setColumn(index, changed)}
            />
          ))}
        </ul>
      </section>
      <WholeFileChoice
        mapping={mapping}
        indicators={indicators}
        source={source}
        onChange={setMapping}
        onSource={setSource}
      />
      {problems.length > 0 ? (
        <Notice tone="warn" title="Il manque encore" live>
          <ul>
            {problems.map(problem => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
      {refusal ? (
        <Notice tone="danger" title="L’essai n’a pas commencé" live>
          {refusal}
        </Notice>
      ) : null}
      <div className="flex flex-wrap items-center gap-2">
        <Button variant="primary" pending={pending} disabled={problems.length > 0} onClick={begin}>
          Essayer à blanc
        </Button>
        <CancelButton batchId={batchId} />
        <p className="text-sm text-ink-soft">
          Chaque valeur sera comparée à l’actuelle&#8239;; rien ne sera enregistré.
        </p>
      </div>
    </div>
  )
}
