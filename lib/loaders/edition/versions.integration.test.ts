import { afterAll, expect, it } from 'vitest'
import type { Viewer } from '@/lib/domain/policy/role'
import { takeBackEdition } from '@/lib/operations/edition/take-back'
import { withTinyBilan } from '@/lib/operations/edition/tiny-bilan'
import { advance, granted, newDraft, on } from '@/lib/operations/edition/tiny-path'
import { closePrint } from '@/lib/services/print/render'
import { findReadableRevision } from './readable-revision'
import { listVersions } from './versions'

afterAll(closePrint)

it('what was taken back before it was published stays between those who reviewed it', () =>
  withTinyBilan(async tiny => {
    const { db, people } = tiny
    const id = await newDraft(tiny)
    await advance(tiny, id, 'relecture')
    granted(await takeBackEdition(tiny.as('redactrice'), { ...(await on(tiny, id)), reason: 'Un nom.' }))
    await advance(tiny, id, 'publie')
    const revisions = await db.revision.findMany({
      where: { editionId: id },
      orderBy: { number: 'asc' },
      select: { id: true, number: true },
    })
    const read = async (viewer: Viewer) => {
      const opened = await Promise.all(
        revisions.map(revision => findReadableRevision(db, viewer, revision.id)),
      )
      const listed = await listVersions(db, viewer, { id: tiny.bilanId, territoryId: tiny.cantonId })
      const numbers = opened.flatMap(revision => (revision ? [revision.number] : []))
      const names = listed.filter(({ kind }) => kind === 'revision').map(({ name }) => name)
      expect(names).toEqual(numbers.toReversed().map(number => `Révision ${number}`))
      return numbers
    }
    const elsewhere: Viewer = { ...people.elue, territoryIds: [] }
    for (const viewer of [people.statisticienne, people.administrateur, elsewhere])
      expect(await read(viewer)).toEqual([2])
    for (const viewer of [people.elue, people.redactrice, people.cheffe, people.directrice])
      expect(await read(viewer)).toEqual([1, 2])
  }))
