import * as z from 'zod/mini'

/** Between two signs of life of a tab, in milliseconds: at most so long before one who writes learns of a take-over. */
export const beatMs = { writing: 2500, reading: 6000 } as const

/** A tab silent for so long is gone, in milliseconds: three signs missed, and some. */
export const presenceMs = 20_000

export const beatSchema = z.strictObject({
  /** Named by the tab itself. */
  tab: z.uuid(),
  /** The block, or the rubrique whose head, it writes in or wants to. */
  part: z.nullable(z.uuid()),
  /** Takes it from whoever holds it. */
  take: z.optional(z.boolean()),
})
export type Beat = z.output<typeof beatSchema>

/** Someone who has this bilan open. */
export type Present = {
  tab: string
  userId: string
  name: string
  /** The block, or the rubrique whose head, this tab holds. */
  part: string | null
  since: string | null
}

/** Who is here, and the revision of every block and head: what others wrote since is then read again. */
export type PresenceAnswer = { present: Present[]; revisions: Record<string, number> }

/** Whoever holds this part, when it is not this tab. */
export const holderOf = (present: readonly Present[], part: string, tab: string): Present | null =>
  present.find(one => one.part === part && one.tab !== tab) ?? null

/** The other people, each once, whatever their number of tabs. */
export const othersIn = (present: readonly Present[], userId: string): Present[] => [
  ...new Map(present.filter(one => one.userId !== userId).map(one => [one.userId, one])).values(),
]

/** « Mme Roux écrit ici depuis 2 min ». Whole minutes; under one, no duration. */
export const writingSentence = (holder: Present, own: boolean, now: Date): string => {
  const minutes = holder.since ? Math.floor((now.getTime() - new Date(holder.since).getTime()) / 60_000) : 0
  const who = own ? 'Vous écrivez ici dans un autre onglet' : `${holder.name} écrit ici`
  return minutes >= 1 ? `${who} depuis ${minutes}\u00a0min` : who
}
