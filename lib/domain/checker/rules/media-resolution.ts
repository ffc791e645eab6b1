import { remarkAt } from '../../bilan/place'
import { printedSizes, printResolution } from '../../media/resolution'
import { placedBlocks } from '../printed-text'
import type { CheckRule } from '../rule'

/** A picture with too few pixels for the size it is printed at. Never in the way: a rare photo may be worth it. */
export const findCoarseMedias: CheckRule = (_input, bilan) =>
  placedBlocks(bilan).flatMap(({ place, block }) => {
    if (block.type !== 'couverture' && block.type !== 'photo') return []
    const media = bilan.medias.find(({ id }) => id === block.media)
    if (!media) return []
    const { sharpness, sentence } = printResolution(media, printedSizes[block.type])
    if (sharpness === 'fine' || sharpness === 'good') return []
    const severity = sharpness === 'coarse' ? 'warning' : 'style'
    return [
      remarkAt(
        place,
        'media-resolution',
        severity,
        `l’image est à ${sentence}`,
        'Cherchez la photo d’origine.',
      ),
    ]
  })
