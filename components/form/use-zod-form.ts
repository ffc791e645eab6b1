'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import { type SyntheticEvent, useState, useTransition } from 'react'
import { type DefaultValues, type FieldValues, type Path, type UseFormReturn, useForm } from 'react-hook-form'
import { z } from 'zod'
import { answered } from '@/components/feedback/answered'
import { type DraftKey, type DraftOffer, useKeptDraft } from '@/components/form/use-kept-draft'
import { useUnsavedGuard } from '@/components/form/use-unsaved-guard'
import { frenchIssue } from '@/lib/domain/shared/french-issue'
import type { ActionResult } from '@/lib/domain/shared/result'

// jitless: zod would otherwise probe `new Function`, which the content security policy refuses and reports.
z.config({ jitless: true, customError: frenchIssue })

export type ZodFormOptions<In extends FieldValues, Out extends FieldValues, T> = {
  schema: z.ZodType<Out, In>
  defaultValues: DefaultValues<In>
  onSuccess?: (value: T) => void
  /** Warns before the page is left with unsaved changes; on by default. */
  guard?: boolean
  /** False when nothing was saved although nothing was refused: someone else’s version came first. */
  isSaved?: (value: T) => boolean
  /** Keeps what is typed in this browser until it is saved, and offers it back. */
  draft?: DraftKey
} & (
  | {
      /** A server action, given the parsed values. */
      action: (values: Out) => Promise<ActionResult<T>>
    }
  | {
      /** The same, given what was typed: for a schema whose output it could not read again. */
      typedAction: (values: In) => Promise<ActionResult<T>>
    }
)

export type ZodForm<In extends FieldValues, Out extends FieldValues> = {
  form: UseFormReturn<In, unknown, Out>
  onSubmit: (event: SyntheticEvent) => void
  /** A sentence about the whole form, or null. */
  refusal: string | null
  pending: boolean
  /** Sends the form as it is now, without its button. */
  send: () => void
  /** What was typed here before and never saved; null when there is nothing. */
  offer: DraftOffer | null
}

const always = () => true

const isField = <In extends FieldValues>(values: In, path: string): path is Path<In> =>
  (path.split('.')[0] ?? '') in values

/** The one way to make a form: checked here as it will be on the server, its refusals put back on the fields. */
export function useZodForm<In extends FieldValues, Out extends FieldValues, T>({
  schema,
  defaultValues,
  onSuccess,
  guard = true,
  isSaved = always,
  draft,
  ...how
}: ZodFormOptions<In, Out, T>): ZodForm<In, Out> {
  const [refusal, setRefusal] = useState<string | null>(null)
  const form = useForm<In, unknown, Out>({
    resolver: zodResolver(schema),
    defaultValues,
    mode: 'onTouched',
    shouldFocusError: true,
  })
  const [pending, start] = useTransition()
  useUnsavedGuard(guard && form.formState.isDirty && !pending)
  const { offer, wipe } = useKeptDraft(form, draft)

  const submit = form.handleSubmit(async values => {
    setRefusal(null)
    const outcome = await answered('action' in how ? how.action(values) : how.typedAction(form.getValues()))
    if (outcome.ok) {
      if (isSaved(outcome.value)) {
        wipe()
        form.reset(form.getValues())
      }
      onSuccess?.(outcome.value)
      return
    }
    const known = form.getValues()
    let placed = 0
    for (const [path, message] of Object.entries(outcome.error.fields ?? {})) {
      if (!isField(known, path)) continue
      form.setError(path, { type: 'server', message }, { shouldFocus: placed === 0 })
      placed += 1
    }
    // The sentence is needed as soon as something could not be shown on a field.
    if (placed === 0 || placed < Object.keys(outcome.error.fields ?? {}).length)
      setRefusal(outcome.error.sentence)
  })
  // In a transition, what the action throws for the framework (a redirect, an access refused) reaches it.
  const send = () => start(() => submit())
  const onSubmit = (event: SyntheticEvent) => {
    event.preventDefault()
    send()
  }
  return { form, onSubmit, refusal, pending, send, offer }
}
