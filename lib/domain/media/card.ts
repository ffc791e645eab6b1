/** A photo as screens draw it. */
export type MediaCard = {
  id: string
  fileName: string
  alternative: string | null
  credit: string | null
  width: number
  height: number
  focalX: number
  focalY: number
  fictitious: boolean
}

/** Addresses of the atelier; the bytes behind one never change. */
export const mediaFileHref = (id: string, size: 'vignette' | 'ecran' | 'impression'): string =>
  `/atelier/api/medias/${id}/fichier?taille=${size}`

export const mediaHref = (id: string): string => `/atelier/medias/${id}`
