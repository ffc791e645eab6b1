import { Superseded } from '@/lib/services/print/render'
import type { ProofAsked } from './proof'

/**
 * What a screen asks of an épreuve: `connues`, the names of the drawings it has, separated by dots; `ecran`, its own
 * name, since a newer question of another tab does not answer this one.
 */
export const proofAsked = (request: Request, viewerId: string, subject: string): ProofAsked => {
  const asked = new URL(request.url).searchParams
  const known = (asked.get('connues') ?? '').split('.')
  const screen = asked.get('ecran') ?? ''
  return {
    key: `${viewerId} ${subject} ${/^[\w-]{1,36}$/.test(screen) ? screen : ''}`,
    known: known.filter(name => /^[\w-]{22}$/.test(name)).slice(0, 40),
    signal: request.signal,
  }
}

/** The épreuve, or that nobody waits for it any more: a newer one was asked, or the screen was left. */
export const outdated = async <Proof>(
  composed: Promise<Proof>,
  { signal }: ProofAsked,
): Promise<Proof | 'outdated'> => {
  try {
    return await composed
  } catch (error) {
    if (error instanceof Superseded || signal?.aborted) return 'outdated'
    throw error
  }
}
