import type { Status } from '@/lib/domain/edition/status'
import type { Crew } from './viewers'
import type { Walker } from './walk'

/** How the conseillers answer: `declined` asks for corrections that the cabinet declines, with a written reason. */
export type Review = 'favorable' | 'remarks' | 'one' | 'none' | 'declined'

/** Days before the end of the walk. */
export const offsets = {
  create: 32,
  submit: 20,
  visas: 17,
  close: 12,
  validate: 6,
  approve: 4,
  publish: 3,
  withdraw: 2,
  archive: 1,
} as const

const hour = 3_600_000
const day = 24 * hour
export const dayBefore = (now: Date, days: number): Date => new Date(now.getTime() - days * day)

/** Hours of the day, in universal time: people decide at work. */
const hours: Record<keyof typeof offsets, number> = {
  create: 8,
  submit: 14,
  visas: 17,
  close: 8,
  validate: 10,
  approve: 15,
  publish: 7,
  withdraw: 11,
  archive: 9,
}

const atHour = (instant: Date, hour: number): Date =>
  new Date(`${instant.toISOString().slice(0, 10)}T${String(hour).padStart(2, '0')}:00:00Z`)

/** When a decision of the walk that ends `now` is taken. */
export const momentOf = (now: Date, step: keyof typeof offsets): Date =>
  atHour(dayBefore(now, offsets[step]), hours[step])

type Path = { walk: Walker; crew: Crew; now: Date; review: Review }

/** Takes an edition in `brouillon` to the state asked, decision by decision. */
export const walkTo = async (state: Exclude<Status, 'remplace'>, path: Path): Promise<void> => {
  if (state === 'brouillon') return path.review === 'declined' ? takenBack(path) : undefined
  const steps = route[state]
  for (const step of steps) await actions[step](path)
}

const actions = {
  submit: ({ walk, crew, now }) => walk.submit(crew.writer, momentOf(now, 'submit')),
  review: async ({ walk, crew, now, review }) => {
    const at = momentOf(now, 'visas')
    const later = new Date(at.getTime() + hour)
    const [first, second] = crew.conseillers
    if (first && review !== 'none') await walk.visa(first, at, 'favorable')
    if (!second) return
    if (review === 'favorable') await walk.visa(second, later, 'favorable')
    if (review === 'remarks')
      await walk.visa(
        second,
        later,
        'favorable_avec_remarques',
        'Je souhaiterais que les communes rurales soient davantage citées.',
      )
    if (review === 'declined')
      await walk.visa(
        second,
        later,
        'corrections_demandees',
        'Merci de rappeler aussi les chiffres du mandat précédent.',
      )
  },
  close: ({ walk, crew, now, review }) =>
    walk.closeReview(crew.cabinet, momentOf(now, 'close'), closingReason[review]),
  validate: ({ walk, crew, now }) => walk.validate(crew.cabinet, momentOf(now, 'validate')),
  approve: ({ walk, crew, now }) =>
    walk.approve(crew.direction, momentOf(now, 'approve'), dayBefore(now, -9)),
  approveForNow: ({ walk, crew, now }) =>
    walk.approve(crew.direction, momentOf(now, 'approve'), momentOf(now, 'publish')),
  schedule: async ({ walk, crew, now }) => {
    const at = momentOf(now, 'publish')
    const announced = atHour(dayBefore(now, -9), 7)
    await walk.override(crew.cabinet, at, announced)
    await walk.schedule(crew.direction, at, announced)
  },
  publish: async ({ walk, crew, now }) => {
    const at = momentOf(now, 'publish')
    await walk.override(crew.cabinet, at, at)
    await walk.publish(crew.direction, at)
  },
  withdraw: ({ walk, crew, now }) =>
    walk.withdraw(
      crew.cabinet,
      momentOf(now, 'withdraw'),
      'Ce bilan a été retiré le temps de vérifier un chiffre. Il sera remis en ligne prochainement. (Démonstration)',
    ),
  archive: ({ walk, crew, now }) => walk.archive(crew.cabinet, momentOf(now, 'archive')),
} satisfies Record<string, (path: Path) => Promise<unknown>>
type Step = keyof typeof actions

const reviewed: readonly Step[] = ['submit', 'review', 'close']
const published: readonly Step[] = [...reviewed, 'validate', 'approveForNow', 'publish']

const route: Record<Exclude<Status, 'brouillon' | 'remplace'>, readonly Step[]> = {
  relecture: ['submit', 'review'],
  validation: reviewed,
  approbation: [...reviewed, 'validate'],
  approuve: [...reviewed, 'validate', 'approve'],
  programme: [...reviewed, 'validate', 'approve', 'schedule'],
  publie: published,
  retire: [...published, 'withdraw'],
  archive: [...published, 'withdraw', 'archive'],
}

/** What the cabinet writes when it closes a review that is not wholly favourable. */
const closingReason: Record<Review, string | undefined> = {
  favorable: undefined,
  remarks: undefined,
  one: 'Le délai de relecture est passé ; un avis manque malgré deux relances.',
  none: 'Le délai de relecture est passé ; les avis n’ont pas été donnés malgré deux relances.',
  declined: 'Les chiffres du mandat précédent ne relèvent pas de ce bilan : la demande n’est pas retenue.',
}

const takenBack = async (path: Path): Promise<void> => {
  await actions.submit(path)
  await actions.review(path)
  await path.walk.takeBack(
    path.crew.writer,
    momentOf(path.now, 'close'),
    'Corrections demandées par un conseiller : le texte est repris.',
  )
}
