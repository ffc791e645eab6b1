/** « Annay, Lens et Loison-sous-Lens »: commas, then « et » without a comma. */
export const joinFrench = (items: readonly string[]): string => {
  const last = items.at(-1)
  if (last === undefined) return ''
  return items.length === 1 ? last : `${items.slice(0, -1).join(', ')} et ${last}`
}
