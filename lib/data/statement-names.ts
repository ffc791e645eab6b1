/** Kept per connection by PostgreSQL, plan included: enough for what screens ask again and again, no more. */
const mostNamed = 150
const longestNamed = 12_000
const mostRemembered = 1_000

/** What the protocol calls a statement that is forgotten at the next one. */
const unnamed = ''

/**
 * Names for statements asked more than once, so that PostgreSQL reads and plans them once per connection: planning the
 * joins of a screen takes longer than running them. What is asked once, or differs each time, stays without a name.
 */
export const statementNames = (): ((statement: { sql: string }) => string) => {
  const names = new Map<string, string>()
  const met = new Set<string>()
  return ({ sql }) => {
    const known = names.get(sql)
    if (known !== undefined || names.size >= mostNamed || sql.length > longestNamed) return known ?? unnamed
    if (!met.delete(sql)) {
      if (met.size >= mostRemembered) met.clear()
      met.add(sql)
      return unnamed
    }
    const name = `atelier_${names.size + 1}`
    names.set(sql, name)
    return name
  }
}
