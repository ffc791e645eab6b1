import { parisDate } from '@/lib/domain/calendar/paris-date'
import type { DraftRubrique } from '@/lib/domain/edition/draft'
import { addMedia } from '@/lib/operations/media/add-media'
import { saveConsent } from '@/lib/operations/media/consents'
import { saveMediaDetails } from '@/lib/operations/media/save-details'
import { block } from '../build/draft'
import { drawPicture } from '../build/draw-picture'
import { line } from '../build/rich'
import { viewerOf } from '../build/viewers'
import { allowed, type Stage } from '../build/walk'
import { demonstrationCovers, demonstrationPhotoBlock, demonstrationPictures } from '../data/medias'
import { modeleContent } from '../data/modele/content'
import type { Progress } from '../data/progress'
import { dayAfter } from './collection'

type Pictures = ReadonlyMap<string, string>

/** The pictures of the demonstration, added and described as anybody would; those there already are found again. */
export const seedMedias = async (stage: Stage, now: Date): Promise<Pictures> => {
  const context = { ...stage, now, viewer: await viewerOf(stage.db, 'communication@demo.test') }
  const pictures = new Map<string, string>()
  for (const picture of demonstrationPictures) {
    const added = allowed(
      await addMedia(context, {
        fileName: `${picture.key}-demonstration.jpg`,
        bytes: await drawPicture(picture),
        despiteAlike: true,
        fictitious: true,
      }),
    )
    if (added.outcome === 'same') pictures.set(picture.key, added.media.id)
    if (added.outcome !== 'added') continue
    pictures.set(picture.key, added.mediaId)
    allowed(
      await saveMediaDetails(context, {
        id: added.mediaId,
        revision: 1,
        alternative: picture.alternative,
        credit: 'Démonstration',
        focalX: picture.focal.x,
        focalY: picture.focal.y,
        shows: picture.shape === 'portrait',
      }),
    )
    if (picture.key === 'portrait-1') {
      allowed(
        await saveConsent(context, {
          mediaId: added.mediaId,
          consentId: null,
          person: 'Personne de démonstration',
          minor: false,
          signers: 'Personne de démonstration',
          channels: ['print', 'web'],
          startsOn: parisDate(dayAfter(now, -200)),
          endsOn: parisDate(dayAfter(now, 60)),
          withdrawnOn: '',
        }),
      )
    }
  }
  return pictures
}

/** The same plans, some with a photo on their cover or among their texts. */
export const withPhotos = (plans: readonly Progress[], pictures: Pictures): Progress[] =>
  plans.map(plan => {
    const cover = pictures.get(demonstrationCovers[plan.canton] ?? '')
    if (cover === undefined) return plan
    const covered = (plan.content ?? modeleContent).map(rubrique => onCover(rubrique, cover))
    const photo = pictures.get(demonstrationPhotoBlock.picture)
    const content =
      plan.canton === demonstrationPhotoBlock.canton && photo !== undefined
        ? withPhotoBlock(covered, photo)
        : covered
    return { ...plan, content }
  })

const onCover = (rubrique: DraftRubrique, mediaId: string): DraftRubrique => ({
  ...rubrique,
  blocks: rubrique.blocks.map(draft =>
    draft.type === 'couverture' ? { ...draft, content: { ...draft.content, mediaId } } : draft,
  ),
})

/** At the head of the first rubrique of page 3. */
const withPhotoBlock = (rubriques: readonly DraftRubrique[], mediaId: string): DraftRubrique[] => {
  const at = rubriques.findIndex(rubrique => rubrique.page === 3)
  const photo = block('photo', { mediaId, caption: line('Un collège du canton (image de démonstration).') })
  return rubriques.map((rubrique, index) =>
    index === at ? { ...rubrique, blocks: [...rubrique.blocks, photo] } : rubrique,
  )
}
