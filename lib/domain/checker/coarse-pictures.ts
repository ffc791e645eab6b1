import { remarkAt } from '../bilan/place'
import type { ResolvedBilan } from '../bilan/resolved'
import type { Size } from '../media/limits'
import { printResolution } from '../media/resolution'
import { NBSP } from '../typography/spaces'
import { placedBlocks } from './printed-text'
import type { Remark } from './remark'

/** A photo as large as the layout prints it, in millimetres. `of`: its block. */
export type PrintedPicture = { of: string; size: Size }

/**
 * Pictures with too few pixels for the size they are printed at, which only the layout knows: a cover leaves its photo
 * what the names of the communes don’t take. Never in the way: a rare photo may be worth it.
 */
export const findCoarsePictures = (bilan: ResolvedBilan, printed: readonly PrintedPicture[]): Remark[] =>
  placedBlocks(bilan).flatMap(({ place, block }) => {
    if (block.type !== 'couverture' && block.type !== 'photo') return []
    const media = bilan.medias.find(({ id }) => id === block.media)
    const size = printed.find(({ of }) => of === block.id)?.size
    if (!media || !size) return []
    const { sharpness, sentence } = printResolution(media, size)
    if (sharpness === 'fine' || sharpness === 'good') return []
    const severity = sharpness === 'coarse' ? 'warning' : 'style'
    const printedOn = `${Math.round(size.width)} × ${Math.round(size.height)}${NBSP}mm`
    const problem = `l’image, imprimée sur ${printedOn}, est à ${sentence}`
    return [remarkAt(place, 'media-resolution', severity, problem, 'Cherchez la photo d’origine.')]
  })
