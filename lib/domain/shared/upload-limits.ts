import { maxScanBytes, maxUploadBytes } from '../media/limits'

const megabyte = 1024 * 1024

/** Of any write that is not a file. */
export const bodyLimit = 2 * megabyte
/** A file of values, or those of a vintage of territories. */
export const maxSheetBytes = 25 * megabyte
/** A document to take over: a brochure of forty pages with its photos is well under. */
const maxDocumentBytes = 25 * megabyte

const limits: readonly { route: string; bytes: number }[] = [
  { route: '/atelier/api/medias', bytes: maxUploadBytes },
  { route: '/atelier/api/medias/accords/[id]/document', bytes: maxScanBytes },
  { route: '/atelier/api/imports', bytes: maxSheetBytes },
  { route: '/atelier/api/imports/territoires', bytes: maxSheetBytes },
  { route: '/atelier/api/editions/[id]/reprise', bytes: maxDocumentBytes },
]

/** Bytes that this address takes: the gate refuses more before anything is read, and the route counts them again. */
export const uploadLimit = (path: string): number => {
  const asked = path.split('/')
  const answers = (route: string) => {
    const parts = route.split('/')
    return (
      parts.length === asked.length && parts.every((part, at) => part.startsWith('[') || part === asked[at])
    )
  }
  return limits.find(({ route }) => answers(route))?.bytes ?? bodyLimit
}
