import type { Change, ImportPlan, PlanItem } from '@/lib/domain/territory-import/plan'
import type { Db } from '../client'
import { slugFor } from './slug'
import type { Departement } from './snapshot'

type Ids = Map<string, string>
type Scope = { tx: Db; departement: Departement; vintage: number; now: Date; ids: Ids; slugs: Set<string> }

/**
 * Writes a plan, in the transaction it is given. Cantons and EPCI first, then the communes that remain, then those
 * that go: a successor exists before one names it. Addresses (slugs) never change. Values stay where they are.
 */
export const applyPlan = async (
  tx: Db,
  departement: Departement,
  plan: ImportPlan,
  now: Date,
): Promise<void> => {
  const known = await tx.territory.findMany({
    where: { departementId: departement.id },
    select: { id: true, kind: true, code: true, slug: true },
  })
  const scope: Scope = {
    tx,
    departement,
    vintage: plan.vintage,
    now,
    ids: new Map(known.map(({ kind, code, id }) => [`${kind}:${code}`, id])),
    slugs: new Set(known.map(({ kind, slug }) => `${kind}:${slug}`)),
  }
  const order: PlanItem['kind'][] = ['canton', 'epci', 'commune']
  const changing = plan.items.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
  for (const item of changing)
    for (const change of item.changes) if (change.type !== 'merged') await applyChange(scope, item, change)
  for (const item of changing)
    for (const change of item.changes) if (change.type === 'merged') await applyChange(scope, item, change)
  await tx.territory.updateMany({
    where: { OR: [{ id: departement.id }, { departementId: departement.id, archivedAt: null }] },
    data: { vintage: plan.vintage },
  })
  await recountCantons(tx, departement.id)
}

const idOf = ({ ids }: Scope, kind: string, code: string): string => {
  const id = ids.get(`${kind}:${code}`)
  if (id === undefined) throw new Error(`The plan names ${kind} ${code}, which is not there`)
  return id
}

const applyChange = async (scope: Scope, item: PlanItem, change: Change): Promise<void> => {
  const { tx, now } = scope
  switch (change.type) {
    case 'created':
      return create(scope, item, change)
    case 'restored':
      await update(scope, item, { archivedAt: null, succeededById: null })
      return
    case 'renamed':
      await update(scope, item, { name: item.name, liaison: change.liaison })
      await addVariant(
        scope,
        idOf(scope, item.kind, item.code),
        change.from,
        `nom officiel avant ${scope.vintage}`,
      )
      return
    case 'merged': {
      const successor = idOf(scope, 'commune', change.into)
      await update(scope, item, { archivedAt: now, succeededById: successor })
      if (item.name !== change.intoName)
        await addVariant(scope, successor, item.name, `commune réunie en ${scope.vintage}`)
      return
    }
    case 'absorbs':
      return sumPopulations(scope, item, change.codes)
    case 'cantons': {
      const id = idOf(scope, item.kind, item.code)
      await tx.cantonCommune.deleteMany({ where: { communeId: id } })
      return placeIn(scope, id, change.to)
    }
    case 'epci':
      await update(scope, item, { epciId: idOf(scope, 'epci', change.to) })
      return
    case 'refused':
      return
  }
}

type Fields = {
  name?: string
  liaison?: number
  archivedAt?: Date | null
  succeededById?: string | null
  epciId?: string
  population?: number | null
}

const update = ({ tx, departement }: Scope, { kind, code }: PlanItem, data: Fields) =>
  tx.territory.updateMany({ where: { kind, code, departementId: departement.id }, data })

const create = async (
  scope: Scope,
  { kind, code, name }: PlanItem,
  change: Extract<Change, { type: 'created' }>,
): Promise<void> => {
  const slug = slugFor(name, code, taken => scope.slugs.has(`${kind}:${taken}`))
  scope.slugs.add(`${kind}:${slug}`)
  const { id } = await scope.tx.territory.create({
    data: {
      kind,
      code,
      name,
      slug,
      liaison: change.liaison,
      vintage: scope.vintage,
      departementId: scope.departement.id,
      epciId: change.epci === null ? null : idOf(scope, 'epci', change.epci),
    },
    select: { id: true },
  })
  scope.ids.set(`${kind}:${code}`, id)
  await placeIn(scope, id, change.cantons)
}

const placeIn = async (scope: Scope, communeId: string, cantons: readonly string[]): Promise<void> => {
  await scope.tx.cantonCommune.createMany({
    data: cantons.map(code => ({
      cantonId: idOf(scope, 'canton', code),
      communeId,
      split: cantons.length > 1,
    })),
  })
}

const addVariant = ({ tx }: Scope, territoryId: string, name: string, nature: string) =>
  tx.territoryVariant.createMany({ data: [{ territoryId, name, nature }], skipDuplicates: true })

/** A commune nouvelle has the people of those it is made of, when all are known for the same year. */
const sumPopulations = async (scope: Scope, item: PlanItem, codes: readonly string[]): Promise<void> => {
  const parts = await scope.tx.territory.findMany({
    where: { kind: 'commune', departementId: scope.departement.id, code: { in: [item.code, ...codes] } },
    select: { code: true, population: true, populationYear: true, archivedAt: true },
  })
  // A commune just created has no population of its own: it is all in the others.
  const counted = parts.filter(part => part.code !== item.code || part.population !== null)
  const [first] = counted
  const whole = counted.every(
    part => part.population !== null && part.populationYear === first?.populationYear,
  )
  const population = whole ? counted.reduce((sum, part) => sum + (part.population ?? 0), 0) : null
  await scope.tx.territory.updateMany({
    where: { kind: 'commune', code: item.code, departementId: scope.departement.id },
    data: { population, populationYear: whole ? (first?.populationYear ?? null) : null },
  })
}

/** The population of a canton is that of its communes; none when one of them is split or unknown. */
const recountCantons = (tx: Db, departementId: string) =>
  tx.$executeRaw`
    UPDATE territories c SET population = counted.total,
      population_year = CASE WHEN counted.total IS NULL THEN NULL ELSE counted.year END
    FROM (
      SELECT cc.canton_id,
        CASE WHEN bool_or(cc.split) OR bool_or(t.population IS NULL) THEN NULL ELSE sum(t.population)::int END AS total,
        max(t.population_year) AS year
      FROM canton_communes cc JOIN territories t ON t.id = cc.commune_id AND t.archived_at IS NULL
      GROUP BY cc.canton_id
    ) AS counted
    WHERE c.id = counted.canton_id AND c.departement_id = ${departementId}::uuid
      AND c.population IS DISTINCT FROM counted.total`
