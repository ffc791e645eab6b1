'use client'

import { useId, useState, useTransition } from 'react'
import { say } from '@/components/feedback/toast'
import { Button } from '@/components/ui/button'
import { controlStyle } from '@/components/ui/control-style'
import { noteReturnAction } from '@/lib/actions/collecting/note-return'
import { remindServiceAction } from '@/lib/actions/collecting/remind-service'
import { requestDataAction } from '@/lib/actions/collecting/request-data'
import type { RequestState } from '@/lib/domain/collecting/request-state'

type Props = {
  collectionId: string
  serviceId: string
  service: string
  state: RequestState
  manages: boolean
  mine: boolean
  today: string
}

/** What can be done next about the request made to a service. */
export const RequestActions = ({ collectionId, serviceId, service, state, manages, mine, today }: Props) => {
  const id = useId()
  const [pending, start] = useTransition()
  const [dueOn, setDueOn] = useState('')
  const target = { collectionId, serviceId }
  const run = (act: () => Promise<{ ok: true } | { ok: false; error: { sentence: string } }>, done: string) =>
    start(async () => {
      const result = await act()
      if (result.ok) say(done)
      else say(result.error.sentence, 'danger')
    })
  const waiting = state === 'asked' || state === 'reminded'
  return (
    <div className="flex flex-wrap items-end gap-2">
      {manages && !waiting ? (
        <>
          <label htmlFor={id} className="grid gap-0.5 text-sm">
            <span>
              À rendre le<span className="sr-only"> (pour {service})</span>
            </span>
            <input
              id={id}
              type="date"
              min={today}
              value={dueOn}
              onChange={event => setDueOn(event.target.value)}
              className={controlStyle}
            />
          </label>
          <Button
            pending={pending}
            disabled={dueOn === ''}
            onClick={() =>
              run(
                () => requestDataAction({ ...target, dueOn }),
                'La demande est notée. Remettez le classeur au service.',
              )
            }
          >
            Demander
          </Button>
        </>
      ) : null}
      {manages && waiting ? (
        <Button
          pending={pending}
          onClick={() => run(() => remindServiceAction(target), 'La relance est notée.')}
        >
          Relancer
        </Button>
      ) : null}
      {(manages || mine) && waiting ? (
        <Button
          pending={pending}
          onClick={() => run(() => noteReturnAction(target), 'Les valeurs sont notées comme rendues.')}
        >
          Tout est rendu
        </Button>
      ) : null}
    </div>
  )
}
