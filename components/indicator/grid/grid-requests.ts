import type { CellAddress, CellVersion, CertifyOutcome } from '@/lib/domain/indicator/grid'
import { sessionEnded } from '@/lib/domain/user/session-ended'
import type { Send } from './grid-edit'

const offline = (what: string) => ({
  outcome: 'offline' as const,
  sentence: `${what} Votre saisie est restée ici, non enregistrée : réessayez.`,
})

type Refused = { outcome: 'refused' | 'offline'; sentence: string }

const request = async <T>(path: string, init?: RequestInit): Promise<T | Refused> => {
  try {
    const response = await fetch(path, init)
    if (response.status >= 500) return offline('Le serveur ne répond pas.')
    if (response.status === 401) return { outcome: 'refused', sentence: sessionEnded }
    return (await response.json()) as T | Refused
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    return offline('La connexion est coupée.')
  }
}

const post = <T>(path: string, body: unknown) =>
  request<T>(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })

export const sendCells: Send = input => post('/atelier/api/valeurs', input)

export const certifyCells = (valueIds: readonly string[]) =>
  post<{ outcome: 'done'; results: CertifyOutcome[] }>('/atelier/api/valeurs/certification', { valueIds })

export const readHistory = ({ indicator, territory, period }: CellAddress, signal: AbortSignal) =>
  request<{ outcome: 'done'; versions: CellVersion[] }>(
    `/atelier/api/valeurs/historique?${new URLSearchParams({ indicateur: indicator, territoire: territory, periode: period }).toString()}`,
    { signal },
  )
