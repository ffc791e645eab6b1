import type { PlacedFigure } from '@/lib/domain/takeover/match-document'
import type { ReadDocument } from '@/lib/domain/takeover/read-document'

export type Proposal = ReadDocument & { figures: PlacedFigure[] }
export type Read = { ok: true; proposal: Proposal } | { ok: false; sentence: string }

const outage: Read = {
  ok: false,
  sentence:
    'Le serveur n’a pas répondu\u00A0: rien n’a été lu et rien n’a changé. Vérifiez votre connexion, puis recommencez.',
}

/** Sends a document to be read: nothing is written in the draft. */
export const readSource = async (
  editionId: string,
  source: File | string,
  typography: boolean,
): Promise<Read> => {
  try {
    const response = await fetch(
      `/atelier/api/editions/${editionId}/reprise?typographie=${typography ? '1' : '0'}`,
      { method: 'POST', headers: { 'content-type': 'application/octet-stream' }, body: source },
    )
    if (!response.headers.get('content-type')?.includes('json')) return outage
    // Our own route answers a proposal, or a refusal with its sentence.
    const body = (await response.json()) as Proposal & { sentence?: string }
    if (response.ok) return { ok: true, proposal: body }
    return body.sentence ? { ok: false, sentence: body.sentence } : outage
  } catch (error) {
    // The connection was lost, or what answered is not the atelier.
    if (error instanceof TypeError || error instanceof SyntaxError) return outage
    throw error
  }
}
