import { remarkAt } from '../../bilan/place'
import { type ConsentProblem, channelsOf, consentStanding, isProblem } from '../../media/consent-standing'
import { channelNames } from '../../media/consent-terms'
import { placedBlocks } from '../printed-text'
import type { CheckRule } from '../rule'

const problems: Record<ConsentProblem, string> = {
  missing: 'des personnes sont reconnaissables et aucun accord n’est enregistré',
  withdrawn: 'l’accord d’une personne reconnaissable a été retiré',
  expired: 'l’accord d’une personne reconnaissable est échu',
  channel: 'l’accord d’une personne reconnaissable ne vaut pas pour',
  later: 'l’accord d’une personne reconnaissable n’a pas encore commencé',
}

const advice = 'Choisissez une autre image, ou complétez l’accord dans « Médias ».'

/**
 * A photo on which somebody can be recognised is printed with their agreement for each medium (art. 9 of the Code
 * civil), and no longer once it ended or was withdrawn. Names of persons are not told here: more people read remarks.
 */
export const findMissingConsents: CheckRule = (input, bilan) => {
  const today = bilan.edition.printedOn
  return placedBlocks(bilan).flatMap(({ place, block }) => {
    const id = block.type === 'couverture' || block.type === 'photo' ? block.media : null
    const rights = id === null ? undefined : input.mediaRights?.[id]
    if (!rights) return []
    for (const channel of channelsOf[bilan.issuer]) {
      const standing = consentStanding(rights, channel, today)
      if (!isProblem(standing)) continue
      const where = standing === 'channel' ? ` ${channelNames[channel]}` : ''
      return [remarkAt(place, 'media-consent', 'blocking', `${problems[standing]}${where}`, advice)]
    }
    return []
  })
}
