import { afterAll, expect, it } from 'vitest'
import { listBilans } from '@/lib/data/bilan/list-bilans'
import { readableEditions } from '@/lib/domain/policy/readable-editions'
import { type Person, withTinyBilan } from '@/lib/operations/edition/tiny-bilan'
import { advance, granted, newDraft, on } from '@/lib/operations/edition/tiny-path'
import { withdrawEdition } from '@/lib/operations/edition/withdraw'
import { closePrint } from '@/lib/services/print/render'
import { searchFor } from '../search/search'

afterAll(closePrint)

it('a bilan is listed by the newest edition that may be read, however many came after it', () =>
  withTinyBilan(async tiny => {
    const first = await newDraft(tiny)
    await advance(tiny, first, 'publie')
    const second = await newDraft(tiny)
    await advance(tiny, second, 'publie')
    granted(
      await withdrawEdition(tiny.as('directrice'), { ...(await on(tiny, second)), note: 'Une erreur.' }),
    )
    await newDraft(tiny)
    const seen = async (person: Person) => {
      const rows = await listBilans(tiny.db, readableEditions(tiny.as(person).viewer))
      return rows.flatMap(({ editions }) => editions.map(({ number, status }) => `${number} ${status}`))
    }
    expect(await seen('redactrice')).toEqual(['3 brouillon'])
    expect(await seen('elue')).toEqual(['2 retire'])
    expect(await seen('statisticienne')).toEqual(['1 remplace'])
  }))

it('a bilan that may be read is found behind as many as may not', () =>
  withTinyBilan(async tiny => {
    const { db } = tiny
    const { bilan, modeleVersionId } = await db.edition.findUniqueOrThrow({
      where: { id: await newDraft(tiny) },
      select: { modeleVersionId: true, bilan: { select: { collectionId: true } } },
    })
    const { departementId } = await db.territory.findUniqueOrThrow({ where: { id: tiny.cantonId } })
    for (let index = 100; index < 170; index += 1) {
      const territory = await db.territory.create({
        data: {
          kind: 'canton',
          code: `99${index}`,
          name: `Aa ${index}`,
          slug: `aa-${index}`,
          vintage: 2025,
          departementId,
        },
        select: { id: true },
      })
      const editions = { create: { number: 1, modeleVersionId } }
      await db.bilan.create({ data: { ...bilan, territoryId: territory.id, editions } })
    }
    const found = async (person: Person) =>
      (await searchFor(db, tiny.as(person).viewer, 'bilan')).map(({ label }) => label)
    expect(await found('elue')).toEqual([])
    const [edition] = await db.edition.findMany({ where: { bilanId: tiny.bilanId }, select: { id: true } })
    await advance(tiny, edition?.id ?? '', 'relecture')
    expect(await found('elue')).toEqual(['Lens'])
    expect(await found('redactrice')).toHaveLength(20)
  }))
