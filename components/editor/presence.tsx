'use client'

import { createContext, type ReactNode, use, useMemo } from 'react'
import { useSaving } from '@/components/editor/saving'
import { usePresence } from '@/components/editor/use-presence'
import { holderOf, othersIn, type Present } from '@/lib/domain/edition/presence'
import { initialsOf } from '@/lib/domain/user/initials'

type Presence = {
  others: Present[]
  holder: (blockId: string) => Present | null
  /** The revision of a block, as last heard. */
  revision: (blockId: string) => number | null
  take: () => void
  userId: string
}

const Context = createContext<Presence | null>(null)

/** Who else is on this bilan, for every block of the page. */
export const PresenceProvider = (props: { active: string | null; children: ReactNode }) => {
  const { userId, editionId } = useSaving()
  const { tab, present, revisions, take } = usePresence(editionId, props.active)
  const value = useMemo<Presence>(
    () => ({
      userId,
      take,
      others: othersIn(present, userId),
      holder: blockId => holderOf(present, blockId, tab),
      revision: blockId => revisions[blockId] ?? null,
    }),
    [userId, take, present, tab, revisions],
  )
  return <Context value={value}>{props.children}</Context>
}

export const usePresent = (): Presence => {
  const presence = use(Context)
  if (!presence) throw new Error('usePresent is used outside its provider')
  return presence
}

export const Initials = ({ name }: { name: string }) => (
  <span
    aria-hidden="true"
    className="grid size-6 shrink-0 place-items-center rounded-full! border border-line-strong bg-sheet text-xs font-semibold text-ink"
  >
    {initialsOf(name)}
  </span>
)

/** « Aussi sur ce bilan » : in sight, never announced: people come and go. */
export const PresentPeople = () => {
  const { others } = usePresent()
  return (
    others.length > 0 && (
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1 py-1 text-sm text-ink-soft">
        Aussi sur ce bilan :
        {others.map(({ userId, name }) => (
          <span key={userId} className="flex items-center gap-1.5">
            <Initials name={name} />
            {name}
          </span>
        ))}
      </p>
    )
  )
}
