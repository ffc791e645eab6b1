'use client'

import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { type ReactNode, useState } from 'react'
import type { FieldValues, Path, PathValue } from 'react-hook-form'
import type { z } from 'zod'
import { say } from '@/components/feedback/toast'
import { ConflictChoice } from '@/components/form/conflict-choice'
import { DraftOffer } from '@/components/form/draft-offer'
import { useZodForm, type ZodFormOptions } from '@/components/form/use-zod-form'
import type { SaveOutcome } from '@/lib/domain/record/save-outcome'
import type { ActionResult } from '@/lib/domain/shared/result'

type Identity = { id: string | null; revision: number | null }

type Options<In extends FieldValues & Identity, Out extends FieldValues> = {
  schema: z.ZodType<Out, In>
  action: (typed: In) => Promise<ActionResult<SaveOutcome<In>>>
  values: In
  /** « indicateur »: names the draft kept in this browser. */
  kind: string
  userId: string
  /** Where the saved record is, by its key. */
  hrefOf: (key: string) => string
  saved: string
  /** Label of each field, and how its value reads; fields that are not there are never shown in a conflict. */
  fields: Readonly<Record<string, { label: string; read?: (value: string) => ReactNode }>>
}

type Conflict<In> = Extract<SaveOutcome<In>, { kind: 'conflict' }>

const text = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''

/** The form of a record: kept until it is saved, and honest when someone else saved first. */
export function useRecordForm<In extends FieldValues & Identity, Out extends FieldValues>({
  schema,
  action,
  values,
  kind,
  userId,
  hrefOf,
  saved,
  fields,
}: Options<In, Out>) {
  const router = useRouter()
  const [conflict, setConflict] = useState<Conflict<In> | null>(null)
  const zodForm = useZodForm<In, Out, SaveOutcome<In>>({
    schema,
    // The values of a form are those of the record, whole.
    defaultValues: values as ZodFormOptions<In, Out, SaveOutcome<In>>['defaultValues'],
    typedAction: action,
    isSaved: outcome => outcome.kind === 'saved',
    draft: { userId, form: `${kind}:${values.id ?? 'nouveau'}` },
    onSuccess: outcome => {
      if (outcome.kind === 'conflict') {
        setConflict(outcome)
        return
      }
      setConflict(null)
      say(saved)
      router.push(hrefOf(outcome.key) as Route)
    },
  })
  const { form, pending, send, offer } = zodForm

  const put = (name: string, value: unknown) =>
    form.setValue(name as Path<In>, value as PathValue<In, Path<In>>, { shouldDirty: true })
  const choose = (theirs: readonly string[]) => {
    if (!conflict) return
    for (const name of theirs) put(name, conflict.theirs[name])
    put('revision', conflict.revision)
    send()
  }
  const panel: ReactNode = (
    <>
      <DraftOffer offer={offer} />
      {conflict ? (
        <ConflictChoice
          key={conflict.revision}
          by={conflict.by}
          at={conflict.at}
          pending={pending}
          fields={differences(fields, form.getValues(), conflict.theirs, values)}
          onChoose={choose}
        />
      ) : null}
    </>
  )
  return { ...zodForm, panel, inConflict: conflict !== null }
}

const differences = <In extends FieldValues>(
  fields: Options<In & Identity, FieldValues>['fields'],
  mine: In,
  theirs: In,
  base: In,
) =>
  Object.entries(fields).flatMap(([name, { label, read = same }]) =>
    text(mine[name]) === text(theirs[name])
      ? []
      : [
          {
            name,
            label,
            mine: read(text(mine[name])),
            theirs: read(text(theirs[name])),
            untouched: text(mine[name]) === text(base[name]),
          },
        ],
  )

const same = (value: string): string => value
