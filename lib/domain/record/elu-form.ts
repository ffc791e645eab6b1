import { z } from 'zod'
import { identity, optionalDay, optionalId, optionalWhole, whole } from './fields'

export const civilities = ['Mme', 'M.'] as const

/** One function a line. */
const functions = z
  .string()
  .max(1000)
  .transform(text =>
    text
      .split('\n')
      .map(line => line.trim())
      .filter(Boolean),
  )
  .pipe(z.array(z.string().max(200)).max(8))

export const eluSchema = z
  .strictObject({
    ...identity,
    /** Letter by letter what the page carries: nothing in it is put right, not even its spaces. */
    printedName: z
      .string()
      .max(120)
      .refine(name => name.trim() !== '', 'Ce champ est à remplir.')
      .refine(
        name => name === name.trim(),
        'Le nom commence ou finit par une espace : elle serait imprimée.',
      ),
    civility: z.union([z.literal('').transform(() => null), z.enum(civilities)]),
    functions,
    email: z.union([z.literal('').transform(() => null), z.email()]),
    territoryId: optionalId,
    groupeId: optionalId,
    userId: optionalId,
    photoId: optionalId,
    startsOn: optionalDay,
    endsOn: optionalDay,
    position: whole({ min: 1, max: 9 }),
  })
  .check(({ value, issues }) => {
    if (value.startsOn === null || value.endsOn === null || value.startsOn <= value.endsOn) return
    issues.push({
      code: 'custom',
      input: value.endsOn,
      path: ['endsOn'],
      message: 'Le mandat finirait avant de commencer.',
    })
  })
export type EluInput = z.output<typeof eluSchema>
export type EluValues = z.input<typeof eluSchema>

type Stored = Omit<EluInput, 'id' | 'revision' | 'startsOn' | 'endsOn' | 'civility'> & {
  id: string
  revision: number
  civility: string | null
  startsOn: Date | null
  endsOn: Date | null
}

const day = (date: Date | null): string => date?.toISOString().slice(0, 10) ?? ''

/** A record as its form shows it. */
export const eluValues = (record: Stored): EluValues => ({
  id: record.id,
  revision: record.revision,
  printedName: record.printedName,
  civility: civilities.find(civility => civility === record.civility) ?? '',
  functions: record.functions.join('\n'),
  email: record.email ?? '',
  territoryId: record.territoryId ?? '',
  groupeId: record.groupeId ?? '',
  userId: record.userId ?? '',
  photoId: record.photoId ?? '',
  startsOn: day(record.startsOn),
  endsOn: day(record.endsOn),
  position: String(record.position),
})

export const newElu: EluValues = {
  id: null,
  revision: null,
  printedName: '',
  civility: '',
  functions: '',
  email: '',
  territoryId: '',
  groupeId: '',
  userId: '',
  photoId: '',
  startsOn: '',
  endsOn: '',
  position: '1',
}

export const groupeSchema = z.strictObject({
  ...identity,
  name: z.string().trim().min(1).max(160),
  seats: optionalWhole({ min: 1, max: 300 }),
  reservedSigns: optionalWhole({ min: 1, max: 20_000 }),
})
export type GroupeInput = z.output<typeof groupeSchema>
export type GroupeValues = z.input<typeof groupeSchema>

type StoredGroupe = Omit<GroupeInput, 'id' | 'revision'> & { id: string; revision: number }

export const groupeValues = (record: StoredGroupe): GroupeValues => ({
  id: record.id,
  revision: record.revision,
  name: record.name,
  seats: record.seats === null ? '' : String(record.seats),
  reservedSigns: record.reservedSigns === null ? '' : String(record.reservedSigns),
})

export const newGroupe: GroupeValues = { id: null, revision: null, name: '', seats: '', reservedSigns: '' }
