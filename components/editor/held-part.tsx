'use client'

import { useEffect, useState } from 'react'
import { Initials, usePresent } from '@/components/editor/presence'
import { Button } from '@/components/ui/button'
import { type Present, writingSentence } from '@/lib/domain/edition/presence'

/** Discreet: somebody writes here now. */
export const HolderMark = ({ holder }: { holder: Present }) => (
  <span className="flex items-center gap-1.5 text-sm text-ink-soft">
    <Initials name={holder.name} />
    {holder.name} écrit ici
  </span>
)

type Props = {
  holder: Present
  /** This person was writing here, and the other took it. */
  taken: boolean
  part: keyof typeof partNames
}

const partNames = { block: 'ce bloc', head: 'cet en-tête' }

/** A part reads and does not write while another holds it; one press takes it, and tells them. */
export const HeldPart = ({ holder, taken, part }: Props) => {
  const { userId, take } = usePresent()
  const [now, setNow] = useState(() => new Date())
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 30_000)
    return () => clearInterval(timer)
  }, [])
  const sentence = taken
    ? `${holder.userId === userId ? 'Un autre de vos onglets' : holder.name} a pris la main sur ${partNames[part]}. Ce que vous aviez tapé est enregistré, ou gardé sur cet appareil.`
    : `${writingSentence(holder, holder.userId === userId, now)}.`
  return (
    <div
      role="status"
      className="flex flex-wrap items-center gap-3 border-l-2 border-accent bg-accent-wash px-3 py-2"
    >
      <Initials name={holder.name} />
      <p className="min-w-0 flex-1 basis-48 text-sm">{sentence}</p>
      <Button size="small" onClick={take}>
        {taken ? 'Reprendre la main' : 'Prendre la main'}
      </Button>
    </div>
  )
}
