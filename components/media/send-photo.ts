import type { MediaCard } from '@/lib/domain/media/card'

/** What became of one file that was sent. */
export type SentPhoto =
  | { outcome: 'added'; mediaId: string }
  | { outcome: 'same'; media: MediaCard; archived: boolean }
  | { outcome: 'alike'; medias: MediaCard[] }
  | { outcome: 'refused'; sentence: string }

const outage: SentPhoto = {
  outcome: 'refused',
  sentence: 'Le serveur n’a pas répondu : rien n’a été ajouté. Vérifiez votre connexion, puis réessayez.',
}

/** Sends one photo as it is; the server judges its content, whatever its name. */
export const sendPhoto = async (file: File, despiteAlike: boolean): Promise<SentPhoto> => {
  try {
    const response = await fetch(`/atelier/api/medias${despiteAlike ? '?malgre=1' : ''}`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent(file.name) },
      body: file,
    })
    if (!response.headers.get('content-type')?.includes('json')) return outage
    // Our own route answers one of these shapes.
    return (await response.json()) as SentPhoto
  } catch (error) {
    if (error instanceof TypeError || error instanceof SyntaxError) return outage
    throw error
  }
}
