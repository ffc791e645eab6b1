'use client'

import { useEffect, useState } from 'react'
import { Notice } from '@/components/feedback/notice'
import { type Impact, printImpact } from '@/lib/domain/proposal/impact'
import { impactSchema } from '@/lib/domain/proposal/impact-query'
import type { UsedKind } from '@/lib/domain/proposal/use'

type Props =
  | { indicator: string; territory: string; period: string }
  /** The cell of this value. */
  | { value: string }
  | { dispositif: string }
  | { record: { kind: UsedKind; id: string } }

type State = { impact: Impact } | { problem: true } | null

/** Before a change is saved: how many pages print the record, and what becomes of them. */
export const ImpactNotice = (props: Props) => {
  const [state, setState] = useState<State>(null)
  const query = queryOf(props)
  useEffect(() => {
    const stale = new AbortController()
    void (async () => {
      const impact = await read(query, stale.signal)
      if (!stale.signal.aborted) setState(impact ? { impact } : { problem: true })
    })()
    return () => stale.abort()
  }, [query])

  if (state === null) return null
  if ('problem' in state)
    return (
      <Notice tone="warn" live>
        Les pages concernées n’ont pas pu être comptées. Vous pouvez enregistrer : ce qui est soumis ou publié
        ne change pas de soi-même.
      </Notice>
    )
  const count = printImpact(state.impact)
  return (
    <Notice tone="info" live title={count ? `Bilans concernés : ${count}` : 'Aucun bilan concerné'}>
      {count
        ? 'record' in props
          ? 'Les brouillons le liront aussitôt ; ce qui est soumis ou publié garde ce qu’il dit.'
          : 'Aucune page ne change d’elle-même : une proposition y sera ouverte, à accepter ou non.'
        : 'Aucun bilan n’imprime cette fiche aujourd’hui.'}
    </Notice>
  )
}

const queryOf = (props: Props): string => {
  if ('dispositif' in props) return String(new URLSearchParams({ dispositif: props.dispositif }))
  if ('record' in props) return String(new URLSearchParams({ fiche: props.record.kind, id: props.record.id }))
  if ('value' in props) return String(new URLSearchParams({ valeur: props.value }))
  const { indicator, territory, period } = props
  return String(new URLSearchParams({ indicateur: indicator, territoire: territory, periode: period }))
}

const read = async (query: string, signal: AbortSignal): Promise<Impact | null> => {
  try {
    const response = await fetch(`/atelier/api/impact?${query}`, { signal })
    const parsed = response.ok ? impactSchema.safeParse(await response.json()) : null
    return parsed?.success ? parsed.data : null
  } catch {
    return null
  }
}
