'use client'

import { useEffect, useState } from 'react'
import type { FigureChoice, FigureDetail } from '@/lib/domain/bilan/working-copy'
import type { TokenPreview } from '@/lib/domain/figure/describe'
import type { FigureToken } from '@/lib/domain/figure/token'

/** Oldest first, as a series is read. */
export const byPeriod = (a: FigureChoice, b: FigureChoice): number => a.periodKey.localeCompare(b.periodKey)

const outage = 'Les valeurs n’ont pas pu être lues. Rien n’est perdu ; réessayez dans un instant.'

export const readChoices = (
  address: string,
  search: string,
  signal?: AbortSignal,
): Promise<FigureChoice[] | null> =>
  read(`${address}/chiffres?${new URLSearchParams({ recherche: search })}`, {
    signal,
  })

/** Values whose label answers the search, this canton's first; an outage is said, never shown as « aucun résultat ». */
export const useFigureChoices = (address: string, search: string) => {
  const [state, setState] = useState<{ choices: FigureChoice[]; problem: string | null; loading: boolean }>({
    choices: [],
    problem: null,
    loading: true,
  })
  useEffect(() => {
    const stale = new AbortController()
    const ask = async () => {
      const answer = await readChoices(address, search, stale.signal)
      if (stale.signal.aborted) return
      setState(
        answer
          ? { choices: answer, problem: null, loading: false }
          : { choices: [], problem: outage, loading: false },
      )
    }
    const timer = setTimeout(() => void ask(), 150)
    return () => {
      clearTimeout(timer)
      stale.abort()
    }
  }, [address, search])
  return state
}

export const askPreview = (
  address: string,
  token: FigureToken,
  signal?: AbortSignal,
): Promise<TokenPreview | null> =>
  read<TokenPreview>(`${address}/apercu`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token }),
    signal,
  })

/** The values behind a token, and where else they are printed; null while they are read. */
export const useFigureDetail = (address: string, token: FigureToken) => {
  const [state, setState] = useState<{ detail: FigureDetail | null; problem: string | null }>({
    detail: null,
    problem: null,
  })
  useEffect(() => {
    const stale = new AbortController()
    void (async () => {
      const detail = await read<FigureDetail>(`${address}/chiffre`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ token }),
        signal: stale.signal,
      })
      if (!stale.signal.aborted)
        setState(detail ? { detail, problem: null } : { detail: null, problem: outage })
    })()
    return () => stale.abort()
  }, [address, token])
  return state
}

/** How a token prints, as the server that will print it says. */
export const useTokenPreview = (address: string, token: FigureToken | null) => {
  const [state, setState] = useState<{ figure: TokenPreview | null; problem: string | null }>({
    figure: null,
    problem: null,
  })
  useEffect(() => {
    if (!token) return undefined
    const stale = new AbortController()
    void (async () => {
      const answer = await askPreview(address, token, stale.signal)
      if (!stale.signal.aborted)
        setState(answer ? { figure: answer, problem: null } : { figure: null, problem: outage })
    })()
    return () => stale.abort()
  }, [address, token])
  return state
}

const read = async <T>(url: string, init: RequestInit): Promise<T | null> => {
  try {
    const response = await fetch(url, init)
    return response.ok ? ((await response.json()) as T) : null
  } catch {
    return null
  }
}
