import { z } from 'zod'
import { type DeadlineStep, deadlineSteps } from '../calendar/deadline'
import { maxYears } from '../indicator/collection-period'
import { identity, line, optionalId, optionalLine, whole } from '../record/fields'
import { daysBefore, outOfOrder, usualDays } from './deadlines'

const days = whole({ min: 0, max: 400 })

export const deadlineLabels: Record<DeadlineStep, string> = {
  soumission: 'Soumission',
  relecture: 'Avis des conseillers',
  validation: 'Validation',
  approbation: 'Bon à tirer',
  publication: 'Publication',
}

/** A collection as its form gives it. The issuer is the modèle’s, never chosen apart. */
export const collectionFormSchema = z
  .strictObject({
    ...identity,
    title: line(120),
    modeleVersionId: z.uuid('Choisissez un modèle.'),
    dataStartYear: whole({ min: 1990, max: 2100 }),
    dataEndYear: whole({ min: 1990, max: 2100 }),
    mandat: z
      .string()
      .trim()
      .regex(/^\d{4}-\d{4}$/, 'Écrivez deux années : 2021-2028.'),
    letterboxOn: z.iso.date('Choisissez une date.'),
    days: z.object(
      Object.fromEntries(deadlineSteps.map(step => [step, days])) as Record<DeadlineStep, typeof days>,
    ),
    director: optionalLine(400),
    host: optionalLine(400),
    contact: optionalLine(400),
    payer: optionalLine(400),
    /** An imprimeur already known, or the name and address of another. */
    imprimeurId: optionalId,
    imprimeurName: optionalLine(200),
    imprimeurAddress: optionalLine(400),
    territoryIds: z.array(z.uuid()).min(1, 'Choisissez au moins un territoire.').max(500),
  })
  .check(({ value, issues }) => {
    const problem = (path: string[], message: string) =>
      issues.push({ code: 'custom', input: value, path, message })
    if (value.dataStartYear > value.dataEndYear)
      problem(['dataEndYear'], 'La période finirait avant de commencer.')
    if (value.dataEndYear - value.dataStartYear >= maxYears)
      problem(['dataEndYear'], `La période compte au plus ${maxYears} années.`)
    const late = outOfOrder(value.days)
    if (late) problem(['days', late], 'Cette étape finirait après la suivante.')
    if ((value.imprimeurName === null) !== (value.imprimeurAddress === null))
      problem(
        [value.imprimeurName === null ? 'imprimeurName' : 'imprimeurAddress'],
        'Le nom et l’adresse de l’imprimeur sont imprimés ensemble.',
      )
  })
export type CollectionInput = z.output<typeof collectionFormSchema>
export type CollectionValues = z.input<typeof collectionFormSchema>

const usual = (days: Record<DeadlineStep, number>): CollectionValues['days'] =>
  Object.fromEntries(deadlineSteps.map(step => [step, String(days[step])])) as CollectionValues['days']

export const newCollection = (
  start: Pick<CollectionValues, 'modeleVersionId' | 'mandat'>,
): CollectionValues => ({
  id: null,
  revision: null,
  title: '',
  dataStartYear: '',
  dataEndYear: '',
  letterboxOn: '',
  days: usual(usualDays),
  director: '',
  host: '',
  contact: '',
  payer: '',
  imprimeurId: '',
  imprimeurName: '',
  imprimeurAddress: '',
  territoryIds: [],
  ...start,
})

type Stored = {
  id: string
  revision: number
  title: string
  modeleVersionId: string
  dataStartYear: number
  dataEndYear: number
  mandat: string
  letterboxOn: string | null
  deadlines: readonly { step: DeadlineStep; dueOn: string }[]
  imprint: Record<'director' | 'host' | 'contact' | 'payer', string | null>
  imprimeurId: string | null
  territoryIds: string[]
}

/** A stored collection as its form shows it. */
export const collectionValues = ({ imprint, deadlines, ...stored }: Stored): CollectionValues => ({
  id: stored.id,
  revision: stored.revision,
  title: stored.title,
  modeleVersionId: stored.modeleVersionId,
  dataStartYear: String(stored.dataStartYear),
  dataEndYear: String(stored.dataEndYear),
  mandat: stored.mandat,
  letterboxOn: stored.letterboxOn ?? '',
  days: usual(stored.letterboxOn ? daysBefore(stored.letterboxOn, deadlines) : usualDays),
  director: imprint.director ?? '',
  host: imprint.host ?? '',
  contact: imprint.contact ?? '',
  payer: imprint.payer ?? '',
  imprimeurId: stored.imprimeurId ?? '',
  imprimeurName: '',
  imprimeurAddress: '',
  territoryIds: stored.territoryIds,
})
