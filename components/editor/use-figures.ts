'use client'

import { useEffect, useState } from 'react'
import type { FigureChoice, FigureDetail } from '@/lib/domain/bilan/working-copy'
import type { TokenPreview } from '@/lib/domain/figure/describe'
import type { FigureToken } from '@/lib/domain/figure/token'
import { figureKey } from '@/lib/domain/figure/token-key'

export const outage = 'Les valeurs n’ont pas pu être lues. Rien n’est perdu\u202f; réessayez dans un instant.'

export const readChoices = (
  address: string,
  search: string,
  signal?: AbortSignal,
): Promise<FigureChoice[] | null> =>
  read(`${address}/chiffres?${new URLSearchParams({ recherche: search })}`, { signal })

const none: readonly FigureChoice[] = []

/**
 * Values whose label answers the search, this canton's first; an outage is said, never shown as « aucun résultat ».
 * While another search is on its way (`loading`), those of the one before stay in sight. Null: nothing is searched.
 */
export const useFigureChoices = (address: string, search: string | null) => {
  const [state, setState] = useState<{ asked: string | null; choices: readonly FigureChoice[] | null }>({
    asked: null,
    choices: none,
  })
  const asked = search === null ? null : `${address} ${search}`
  useEffect(() => {
    if (search === null) return undefined
    const stale = new AbortController()
    const find = async () => {
      const choices = await readChoices(address, search, stale.signal)
      if (!stale.signal.aborted) setState({ asked, choices })
    }
    const timer = setTimeout(() => void find(), 150)
    return () => {
      clearTimeout(timer)
      stale.abort()
    }
  }, [address, search, asked])
  const loading = asked !== null && state.asked !== asked
  return {
    choices: asked === null ? none : (state.choices ?? none),
    problem: state.choices === null && !loading ? outage : null,
    loading,
  }
}

/** The values of one indicator in one territory, oldest first. */
export const seriesOf = (
  choices: readonly FigureChoice[],
  { indicator, territory }: Pick<FigureToken, 'indicator' | 'territory'>,
): FigureChoice[] =>
  choices
    .filter(choice => choice.indicator === indicator && choice.territory === territory)
    .toSorted((a, b) => a.periodKey.localeCompare(b.periodKey))

export const askPreview = (
  address: string,
  token: FigureToken,
  signal?: AbortSignal,
): Promise<TokenPreview | null> => ask(`${address}/apercu`, token, signal)

const askDetail = (address: string, token: FigureToken, signal: AbortSignal): Promise<FigureDetail | null> =>
  ask(`${address}/chiffre`, token, signal)

/** The values behind a token, and where else they are printed; null while they are read. */
export const useFigureDetail = (address: string, token: FigureToken) => {
  const { answer, problem } = useAnswer(askDetail, address, token)
  return { detail: answer, problem }
}

/** How a token prints, as the server that will print it says. */
export const useTokenPreview = (address: string, token: FigureToken | null) => {
  const { answer, problem } = useAnswer(askPreview, address, token)
  return { figure: answer, problem }
}

/** What the server says of this very token; nothing while all it has said is of another. */
const useAnswer = <T>(
  read: (address: string, token: FigureToken, signal: AbortSignal) => Promise<T | null>,
  address: string,
  token: FigureToken | null,
): { answer: T | null; problem: string | null } => {
  const [state, setState] = useState<{ about: string | null; answer: T | null }>({
    about: null,
    answer: null,
  })
  const about = token && `${address} ${figureKey(token)}`
  useEffect(() => {
    if (!token) return undefined
    const stale = new AbortController()
    void (async () => {
      const answer = await read(address, token, stale.signal)
      if (!stale.signal.aborted) setState({ about, answer })
    })()
    return () => stale.abort()
  }, [read, address, token, about])
  const known = about !== null && state.about === about
  return { answer: known ? state.answer : null, problem: known && state.answer === null ? outage : null }
}

const ask = <T>(url: string, token: FigureToken, signal?: AbortSignal): Promise<T | null> =>
  read(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token }),
    signal,
  })

const read = async <T>(url: string, init: RequestInit): Promise<T | null> => {
  try {
    const response = await fetch(url, init)
    return response.ok ? ((await response.json()) as T) : null
  } catch {
    return null
  }
}
