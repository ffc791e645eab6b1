import type { CogCommune, CogMovement } from './cog'

/**
 * Events of INSEE’s movements after which a commune goes on inside another: 31 simple merger, 32 new commune, 33
 * merger with association, 41 and 50 changes of code.
 */
const merging: ReadonlySet<string> = new Set(['31', '32', '33', '41', '50'])

/**
 * Where a commune that is no longer listed went, by code; null when the files do not say. Movements first, the latest
 * event of each code and followed to the end; otherwise the list of delegated and associated communes.
 */
export const successors = (
  communes: readonly CogCommune[],
  movements: readonly CogMovement[],
): ((code: string) => string | null) => {
  const listed = new Set(communes.filter(row => row.TYPECOM === 'COM').map(({ COM }) => COM))
  const delegated = new Map(
    communes.flatMap(row =>
      row.TYPECOM !== 'COM' && row.COMPARENT !== null ? [[row.COM, row.COMPARENT] as const] : [],
    ),
  )
  const moved = new Map<string, CogMovement>()
  for (const row of movements) {
    if (!merging.has(row.MOD) || row.TYPECOM_AV !== 'COM' || row.TYPECOM_AP !== 'COM') continue
    if (row.COM_AV === row.COM_AP) continue
    const known = moved.get(row.COM_AV)
    if (!known || known.DATE_EFF < row.DATE_EFF) moved.set(row.COM_AV, row)
  }
  return code => {
    const seen = new Set<string>()
    let at: string | undefined = code
    while (at !== undefined && !seen.has(at)) {
      seen.add(at)
      at = moved.get(at)?.COM_AP ?? delegated.get(at)
      if (at !== undefined && listed.has(at)) return at
    }
    return null
  }
}
