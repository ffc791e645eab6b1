import type { CellAddress, CellVersion, CertifyOutcome } from '@/lib/domain/indicator/grid'
import { sessionEnded, signInAgain } from '@/lib/domain/user/session-ended'
import type { Send } from './grid-edit'

/** What a request that was not heard leaves behind it. */
const left = {
  write: 'Votre saisie est restée ici, non enregistrée\u00a0: réessayez.',
  certify: 'Rien ne dit que ces valeurs soient certifiées\u00a0: rechargez la page pour le voir.',
  read: 'Réessayez dans un instant.',
}
type Purpose = keyof typeof left

type Refused = { outcome: 'refused' | 'offline'; sentence: string }

const request = async <T>(purpose: Purpose, path: string, init?: RequestInit): Promise<T | Refused> => {
  const offline = (what: string) => ({ outcome: 'offline' as const, sentence: `${what} ${left[purpose]}` })
  try {
    const response = await fetch(path, init)
    if (response.status >= 500) return offline('Le serveur ne répond pas.')
    // The same values may be sent again, once signed in.
    if (response.status === 401)
      return { outcome: 'offline', sentence: purpose === 'write' ? sessionEnded : signInAgain }
    return (await response.json()) as T | Refused
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    return offline('La connexion est coupée.')
  }
}

const post = <T>(purpose: Purpose, path: string, body: unknown) =>
  request<T>(purpose, path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })

export const sendCells: Send = input => post('write', '/atelier/api/valeurs', input)

export const certifyCells = (valueIds: readonly string[]) =>
  post<{ outcome: 'done'; results: CertifyOutcome[] }>('certify', '/atelier/api/valeurs/certification', {
    valueIds,
  })

export const readHistory = ({ indicator, territory, period }: CellAddress, signal: AbortSignal) =>
  request<{ outcome: 'done'; versions: CellVersion[] }>(
    'read',
    `/atelier/api/valeurs/historique?${new URLSearchParams({ indicateur: indicator, territoire: territory, periode: period }).toString()}`,
    { signal },
  )
