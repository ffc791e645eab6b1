'use client'

import { Trash2 } from 'lucide-react'
import { useTransition } from 'react'
import { answered } from '@/components/feedback/answered'
import { DateTime } from '@/components/feedback/date-time'
import { offerUndo, say } from '@/components/feedback/toast'
import { Button } from '@/components/ui/button'
import { removeCheckpointAction } from '@/lib/actions/edition/versions'
import type { VersionChoice } from '@/lib/domain/edition/version'

/** The named checkpoints that this person may take out of the versions; each can be put back. */
export const NamedPoints = ({ versions }: { versions: readonly VersionChoice[] }) => {
  const named = versions.filter(({ removable }) => removable)
  if (named.length === 0) return null
  return (
    <section aria-labelledby="points" className="mt-8 max-w-xl">
      <h3 id="points" className="mb-2 text-base font-semibold">
        Points gardés sous un nom
      </h3>
      <ul className="divide-y divide-line border-y border-line">
        {named.map(version => (
          <Point key={version.id} version={version} />
        ))}
      </ul>
    </section>
  )
}

const Point = ({ version: { id, name, at, author } }: { version: VersionChoice }) => {
  const [pending, start] = useTransition()
  const set = (removed: boolean) =>
    start(async () => {
      const done = await answered(removeCheckpointAction({ checkpointId: id, removed }))
      if (!done.ok) say(done.error.sentence, 'danger')
      else if (removed) offerUndo(`«\u00a0${name}\u00a0» est supprimé.`, () => set(false))
      else say(`«\u00a0${name}\u00a0» est de nouveau parmi les versions.`)
    })
  return (
    <li className="flex flex-wrap items-center gap-x-3 py-2">
      <span className="min-w-0 grow">
        <span className="block font-semibold wrap-anywhere">{name}</span>
        <span className="block text-sm text-ink-soft">
          {at && <DateTime value={at} format="moment" />}
          {author && `, par ${author}`}
        </span>
      </span>
      <Button
        size="small"
        variant="quiet"
        icon={<Trash2 aria-hidden="true" />}
        pending={pending}
        onClick={() => set(true)}
      >
        Supprimer<span className="sr-only">&nbsp;: {name}</span>
      </Button>
    </li>
  )
}
