'use client'

import { useId, useState, useTransition } from 'react'
import { answered } from '@/components/feedback/answered'
import { say } from '@/components/feedback/toast'
import { Button } from '@/components/ui/button'
import { controlStyle } from '@/components/ui/control-style'
import { noteReturnAction } from '@/lib/actions/collecting/note-return'
import { remindServiceAction } from '@/lib/actions/collecting/remind-service'
import { requestDataAction } from '@/lib/actions/collecting/request-data'
import { resendMailAction } from '@/lib/actions/collecting/resend-mail'
import type { RequestState } from '@/lib/domain/collecting/request-state'
import type { ActionResult } from '@/lib/domain/shared/result'

type Props = {
  collectionId: string
  serviceId: string
  service: string
  state: RequestState
  mailFailed: boolean
  manages: boolean
  mine: boolean
  today: string
}

/** What can be done next about the request made to a service. */
export const RequestActions = (props: Props) => {
  const { collectionId, serviceId, service, state, mailFailed, manages, mine, today } = props
  const id = useId()
  const [pending, start] = useTransition()
  const [dueOn, setDueOn] = useState('')
  const target = { collectionId, serviceId }
  const run = <Value,>(act: () => Promise<ActionResult<Value>>, done: (value: Value) => string) =>
    start(async () => {
      const result = await act()
      if (result.ok) say(done(result.value))
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
            onClick={() => {
              if (dueOn === '') {
                document.getElementById(id)?.focus()
                return say('Choisissez une date.', 'danger')
              }
              run(
                () => answered(requestDataAction({ ...target, dueOn })),
                ({ leaves }) =>
                  leaves
                    ? 'La demande est notée\u202f; le courriel part avec le classeur.'
                    : 'La demande est notée. En démonstration, aucun courriel ne part.',
              )
            }}
          >
            Envoyer la demande
          </Button>
        </>
      ) : null}
      {manages && waiting ? (
        <Button
          pending={pending}
          onClick={() =>
            run(
              () => answered(remindServiceAction(target)),
              ({ leaves }) =>
                leaves
                  ? 'La relance est notée\u202f; le courriel part avec le classeur.'
                  : 'La relance est notée. En démonstration, aucun courriel ne part.',
            )
          }
        >
          Relancer
        </Button>
      ) : null}
      {manages && waiting && mailFailed ? (
        <Button
          pending={pending}
          onClick={() =>
            run(
              () => answered(resendMailAction(target)),
              () => 'Le courriel repart dans un instant.',
            )
          }
        >
          Renvoyer le courriel
        </Button>
      ) : null}
      {(manages || mine) && waiting ? (
        <Button
          pending={pending}
          onClick={() =>
            run(
              () => answered(noteReturnAction(target)),
              () => 'Les valeurs sont notées comme rendues.',
            )
          }
        >
          Tout est rendu
        </Button>
      ) : null}
    </div>
  )
}
