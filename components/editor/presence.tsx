'use client'

import { createContext, type ReactNode, use, useMemo } from 'react'
import { useSaving } from '@/components/editor/saving'
import { usePresence } from '@/components/editor/use-presence'
import { holderOf, othersIn, type Present } from '@/lib/domain/edition/presence'
import { initialsOf } from '@/lib/domain/user/initials'

type Presence = {
  others: Present[]
  /** Of a block, or of the head of a rubrique. */
  holder: (partId: string) => Present | null
  /** Its revision, as last heard. */
  revision: (partId: string) => number | null
  take: () => void
  userId: string
}

const Context = createContext<Presence | null>(null)

/** Who else is on this bilan, for every part of the page. */
export const PresenceProvider = (props: { active: string | null; children: ReactNode }) => {
  const { userId, editionId } = useSaving()
  const { tab, present, revisions, take } = usePresence(editionId, props.active)
  const value = useMemo<Presence>(
    () => ({
      userId,
      take,
      others: othersIn(present, userId),
      holder: partId => holderOf(present, partId, tab),
      revision: partId => revisions[partId] ?? null,
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
