import { signInAgain } from '@/lib/domain/user/session-ended'

/** Between an answer and the next question. */
export const everyMs = 700

/** So many turns without an answer before it is said: a moment’s cut is nobody’s concern. */
const patience = 5

type Polling = {
  ask: () => Promise<Response>
  onAnswer: (answer: Response) => Promise<void>
  /** Why nothing moves any more, as a sentence; null once it moves again. */
  onTrouble: (sentence: string | null) => void
  /** Resolves when the next question may be asked. */
  pause: () => Promise<void>
  /** Nobody looks any more. */
  stopped: () => boolean
}

/** Asks again and again, one question at a time, until nobody looks or the answer can’t change. */
export const poll = async ({ ask, onAnswer, onTrouble, pause, stopped }: Polling): Promise<void> => {
  let missed = 0
  while (!stopped()) {
    const status = await heard(ask, onAnswer)
    if (stopped()) return
    if (status === 401) return onTrouble(signInAgain)
    if (status === 403 || status === 404)
      return onTrouble('Ce suivi n’est plus accessible\u00a0: rechargez la page.')
    missed = status === 200 ? 0 : missed + 1
    if (missed === 0 || missed === patience)
      onTrouble(
        missed === 0 ? null : 'Le serveur ne répond pas\u00a0: cet écran reprendra dès qu’il répondra.',
      )
    await pause()
  }
}

/** The status of the answer; 0 for none, or for one cut in the middle. */
const heard = async (ask: Polling['ask'], onAnswer: Polling['onAnswer']): Promise<number> => {
  try {
    const response = await ask()
    if (response.ok) await onAnswer(response)
    return response.ok ? 200 : response.status
  } catch (error) {
    if (error instanceof DOMException || error instanceof TypeError || error instanceof SyntaxError) return 0
    throw error
  }
}
