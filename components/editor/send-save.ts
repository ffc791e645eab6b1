import type { Outcome } from '@/components/editor/block-saver'
import type { SaveAnswer, SaveRequest } from '@/lib/domain/bilan/working-copy'

/** A server that says nothing for so long is tried again. */
const patienceMs = 15_000
/** What browsers let a page send while it closes, all requests together. */
const closingLimit = 60_000

/** Sends one save. Settles whatever happens: what is no answer of the server is « offline ». */
export const sendSave = async (
  address: string,
  request: SaveRequest,
  signal: AbortSignal,
): Promise<Outcome> => {
  const body = JSON.stringify(request)
  try {
    const response = await fetch(address, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body,
      // The last words of a page that closes still go.
      keepalive: body.length < closingLimit,
      signal: AbortSignal.any([signal, AbortSignal.timeout(patienceMs)]),
    })
    if (response.status === 401) return signedOut
    if (response.status >= 500) return offline('Le serveur ne répond pas.')
    return (await response.json()) as SaveAnswer
  } catch {
    return offline('La connexion est coupée.')
  }
}

const signedOut: Outcome = {
  outcome: 'signed-out',
  sentence: 'Votre session est terminée. Votre texte est gardé sur cet appareil : reconnectez-vous.',
}

const offline = (what: string): Outcome => ({
  outcome: 'offline',
  sentence: `${what} Votre texte est gardé sur cet appareil et partira dès que possible.`,
})
