'use client'

import { startTransition, useEffect, useRef, useState } from 'react'
import type { FieldValues, UseFormReturn } from 'react-hook-form'
import { type Draft, type DraftKey, readDraft, wipeDraft, writeDraft } from '@/components/form/kept-draft'
import { wipedEvent } from '@/components/form/wipe-drafts'

export type { DraftKey }

export type DraftOffer = { at: string; take: () => void; refuse: () => void }

/** Long enough not to write at each key, short enough to lose nothing that matters. */
const pause = 300

/** Keeps what is typed in this browser, gives it back if the tab closed before it was saved. */
export function useKeptDraft<In extends FieldValues, Out extends FieldValues>(
  form: UseFormReturn<In, unknown, Out>,
  key: DraftKey | undefined,
): { offer: DraftOffer | null; wipe: () => void } {
  const [found, setFound] = useState<Draft | null>(null)
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined)
  const { userId, form: name } = key ?? {}

  useEffect(() => {
    if (userId === undefined || name === undefined) return undefined
    const own = { userId, form: name }
    const kept = readDraft(localStorage, own)
    if (kept) startTransition(() => setFound(kept))
    const keep = () => {
      clearTimeout(waiting.current)
      waiting.current = undefined
      writeDraft(localStorage, own, { at: new Date().toISOString(), values: form.getValues() })
    }
    const stop = form.subscribe({
      formState: { values: true, isDirty: true },
      callback: ({ isDirty }) => {
        clearTimeout(waiting.current)
        waiting.current = undefined
        if (isDirty) waiting.current = setTimeout(keep, pause)
      },
    })
    const onHide = () => {
      if (waiting.current !== undefined) keep()
    }
    // The last typed letters must not come back after the sign-out that wiped them.
    const onWiped = () => {
      clearTimeout(waiting.current)
      waiting.current = undefined
      stop()
    }
    window.addEventListener('pagehide', onHide)
    window.addEventListener(wipedEvent, onWiped)
    return () => {
      onHide()
      window.removeEventListener('pagehide', onHide)
      window.removeEventListener(wipedEvent, onWiped)
      stop()
    }
  }, [form, userId, name])

  const wipe = () => {
    clearTimeout(waiting.current)
    waiting.current = undefined
    setFound(null)
    if (key) wipeDraft(localStorage, key)
  }
  const offer: DraftOffer | null = found && {
    at: found.at,
    take: () => {
      // Set field by field, so that the form knows it is not saved; what the form no longer has is left out.
      form.reset(
        { ...form.getValues(), ...known(form.getValues(), found.values) },
        { keepDefaultValues: true },
      )
      setFound(null)
    },
    refuse: wipe,
  }
  return { offer, wipe }
}

const known = <In extends FieldValues>(values: In, kept: Record<string, unknown>): Partial<In> => {
  const taken: Partial<In> = {}
  for (const field of Object.keys(values) as (keyof In & string)[]) {
    if (typeof kept[field] === typeof values[field]) Object.assign(taken, { [field]: kept[field] })
  }
  return taken
}
