'use client'

import { useEffect } from 'react'
import { wipeAtLeaving } from '@/components/editor/wipe-at-leaving'
import { wipedEvent } from '@/components/form/wipe-drafts'

/** Asked of what is being saved before a sign-out: each listener adds what must end first. */
export const leavingEvent = 'atelier:avant-deconnexion'
export type Leaving = CustomEvent<Promise<unknown>[]>

const patienceMs = 4000

/** Signing out sends what was typed, then wipes it from this device; it asks first when something could not be sent. */
export const SignOutGuard = ({ userId }: { userId: string }) => {
  useEffect(() => {
    const agreed = new WeakSet<HTMLFormElement>()
    const leave = async (form: HTMLFormElement, submitter: HTMLElement | null) => {
      await sendAll()
      const gone = await wipeAtLeaving({
        openJournal: async () => (await import('@/components/editor/indexed-journal')).indexedJournal(),
        userId,
        ask: question => window.confirm(question),
        stop: () => window.dispatchEvent(new Event(wipedEvent)),
      })
      if (!gone) return
      agreed.add(form)
      form.requestSubmit(submitter)
    }
    const onSubmit = (event: SubmitEvent) => {
      const form = event.target
      if (!(form instanceof HTMLFormElement) || form.dataset.signOut === undefined || agreed.has(form)) return
      event.preventDefault()
      event.stopImmediatePropagation()
      void leave(form, event.submitter)
    }
    window.addEventListener('submit', onSubmit, { capture: true })
    return () => window.removeEventListener('submit', onSubmit, { capture: true })
  }, [userId])
  return null
}

const sendAll = async (): Promise<void> => {
  const waits: Promise<unknown>[] = []
  window.dispatchEvent(new CustomEvent(leavingEvent, { detail: waits }) satisfies Leaving)
  await Promise.race([Promise.all(waits), new Promise(resolve => setTimeout(resolve, patienceMs))])
}
