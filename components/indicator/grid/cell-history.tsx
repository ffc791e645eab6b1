'use client'

import { useEffect, useState } from 'react'
import { DateTime } from '@/components/feedback/date-time'
import type { CellAddress, CellVersion } from '@/lib/domain/indicator/grid'
import { precisionLabels, valueStatusLabels } from '@/lib/domain/indicator/value-words'
import { readHistory } from './grid-requests'

type Shown = { versions: CellVersion[] } | { sentence: string } | null

/** Every value that stood in the cell, newest first: who, when, why. Mounted anew for each cell and each change of it. */
export const CellHistory = ({ address: { indicator, territory, period } }: { address: CellAddress }) => {
  const [shown, setShown] = useState<Shown>(null)
  useEffect(() => {
    const abort = new AbortController()
    // Arrows held down cross many cells: only the one where they stop is asked for.
    const timer = setTimeout(() => {
      readHistory({ indicator, territory, period }, abort.signal).then(
        answer =>
          setShown(answer.outcome === 'done' ? { versions: answer.versions } : { sentence: answer.sentence }),
        () => undefined,
      )
    }, 180)
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [indicator, territory, period])

  if (!shown) return <p className="text-sm text-ink-faint">Lecture de l’historique…</p>
  if ('sentence' in shown) return <p className="text-sm text-danger">{shown.sentence}</p>
  if (shown.versions.length === 0) return null
  return (
    <div>
      <h3 className="mb-1 text-sm">Historique de la case</h3>
      <ol className="divide-y divide-line border-y border-line text-sm">
        {shown.versions.map(version => (
          <Version key={version.id} version={version} />
        ))}
      </ol>
    </div>
  )
}

const Version = ({ version }: { version: CellVersion }) => (
  <li className="grid gap-0.5 py-2">
    <span className="tabular font-semibold">
      {version.printed}
      <span className="font-normal text-ink-soft">
        {' '}
        {[
          version.state === 'replaced' ? 'remplacée' : version.state === 'withdrawn' ? 'retirée' : null,
          valueStatusLabels[version.status].toLowerCase(),
          version.precision === 'exact' ? null : precisionLabels[version.precision].toLowerCase(),
        ]
          .filter(Boolean)
          .join(', ')}
      </span>
    </span>
    <Told by={version.by ?? 'Données de départ'} at={version.at} reason={version.reason} />
    {version.source && <span className="text-ink-soft">Source : {version.source}</span>}
    {version.certifiedBy && version.certifiedAt && (
      <Told lead="Certifiée par" by={version.certifiedBy} at={version.certifiedAt} reason={null} />
    )}
    {version.lifted && <Told lead="Diffusion acceptée par" {...version.lifted} />}
    {version.gap && <Told lead="Écart justifié par" {...version.gap} />}
    {version.withdrawn && <Told lead="Retirée par" {...version.withdrawn} />}
  </li>
)

const Told = ({ lead, by, at, reason }: { lead?: string; by: string; at: string; reason: string | null }) => (
  <span className="text-ink-soft">
    {lead ? `${lead} ` : ''}
    {by}, le <DateTime value={at} format="moment" />
    {reason && <span className="block font-serif text-ink">« {reason} »</span>}
  </span>
)
