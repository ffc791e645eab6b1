import type { CogCommune } from './cog'
import type { Change, PlanItem } from './plan'
import type { KnownCommune, Snapshot } from './snapshot'

type Sources = {
  current: Snapshot
  listed: readonly CogCommune[]
  /** Codes of the true cantons of the file. */
  cantons: ReadonlySet<string>
  successorOf: (code: string) => string | null
  epciOf: ReadonlyMap<string, string>
}

/** Every commune of the file and every commune known, with what would change. */
export const planCommunes = (sources: Sources): PlanItem[] => {
  const { current, listed, successorOf } = sources
  const known = new Map(current.communes.map(commune => [commune.code, commune]))
  const byCode = new Map(listed.map(row => [row.COM, row]))
  const absorbed = new Map<string, string[]>()
  const leaving = current.communes.filter(({ code, archived }) => !archived && !byCode.has(code))
  const left = leaving.map(commune => {
    const into = successorOf(commune.code)
    const row = into === null ? undefined : byCode.get(into)
    if (row) absorbed.set(row.COM, [...(absorbed.get(row.COM) ?? []), commune.code])
    return item(commune.code, commune.name, [row ? merged(row) : nowhere(commune)])
  })
  return [
    ...listed.map(row => {
      const codes = absorbed.get(row.COM) ?? []
      return item(row.COM, row.LIBELLE, changesOf(row, known, codes, sources))
    }),
    ...left,
  ]
}

const item = (code: string, name: string, changes: Change[]): PlanItem => ({
  kind: 'commune',
  code,
  name,
  changes,
})

const merged = ({ COM, LIBELLE }: CogCommune): Change => ({ type: 'merged', into: COM, intoName: LIBELLE })

const nowhere = ({ name }: KnownCommune): Change => ({
  type: 'refused',
  reason: `« ${name} » n’est plus dans le fichier et rien ne dit où elle est allée : ajoutez le fichier des mouvements`,
})

const changesOf = (
  row: CogCommune,
  known: ReadonlyMap<string, KnownCommune>,
  absorbed: readonly string[],
  { cantons, epciOf }: Sources,
): Change[] => {
  const before = known.get(row.COM)
  const parents = [...(before ? [before] : []), ...absorbed.flatMap(code => known.get(code) ?? [])]
  const to = cantonsOf(row, parents, cantons)
  const epci = epciOf.get(row.COM) ?? null
  const absorbs: Change[] = absorbed.length > 0 ? [{ type: 'absorbs', codes: [...absorbed] }] : []
  if (to.length === 0)
    return [
      ...absorbs,
      {
        type: 'refused',
        reason: `le canton ${row.CAN || 'absent'} de « ${row.LIBELLE} » n’est pas un canton du fichier`,
      },
    ]
  if (!before) {
    const inherited = epci ?? parents.find(parent => parent.epci !== null)?.epci ?? null
    return [{ type: 'created', liaison: row.TNCC, cantons: to, epci: inherited }, ...absorbs]
  }
  return [
    ...(before.archived ? [{ type: 'restored' as const }] : []),
    ...(before.name === row.LIBELLE
      ? []
      : [{ type: 'renamed' as const, from: before.name, liaison: row.TNCC }]),
    ...absorbs,
    ...(same(before.cantons, to) ? [] : [{ type: 'cantons' as const, from: before.cantons.toSorted(), to }]),
    ...(epci === null || epci === before.epci
      ? []
      : [{ type: 'epci' as const, from: before.epci, to: epci }]),
  ]
}

/**
 * The file gives a commune that several cantons share a code that is no canton: its cantons are then those known, or
 * those of the communes it is made of.
 */
const cantonsOf = (
  row: CogCommune,
  parents: readonly KnownCommune[],
  cantons: ReadonlySet<string>,
): string[] => {
  if (cantons.has(row.CAN)) return [row.CAN]
  return [...new Set(parents.flatMap(parent => parent.cantons))].filter(code => cantons.has(code)).toSorted()
}

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every(code => b.includes(code))
