'use client'

import { useEffect } from 'react'
import { wipedEvent } from '@/components/form/wipe-drafts'

/** Asked of what is being saved before a sign-out: each listener adds what must end first. */
export const leavingEvent = 'atelier:avant-deconnexion'
export type Leaving = CustomEvent<Promise<unknown>[]>

const patienceMs = 4000

const question = (count: number): string =>
  count === 1
    ? 'Un texte que vous avez tapé n’est pas encore enregistré. Vous déconnecter l’efface de cet appareil. Vous déconnecter quand même\u202f?'
    : `${count} textes que vous avez tapés ne sont pas encore enregistrés. Vous déconnecter les efface de cet appareil. Vous déconnecter quand même\u202f?`

/** Signing out sends what was typed, then wipes it from this device; it asks first when something could not be sent. */
export const SignOutGuard = ({ userId }: { userId: string }) => {
  useEffect(() => {
    const agreed = new WeakSet<HTMLFormElement>()
    const leave = async (form: HTMLFormElement, submitter: HTMLElement | null) => {
      await sendAll()
      // Fetched now: no other page needs it.
      const { indexedJournal } = await import('@/components/editor/indexed-journal')
      const journal = indexedJournal()
      // A browser that keeps nothing has nothing to wipe.
      const left = await journal.list(userId).catch(() => [])
      if (left.length > 0 && !window.confirm(question(left.length))) return
      // First the savers stop, then what they kept goes.
      window.dispatchEvent(new Event(wipedEvent))
      if (left.length > 0) await journal.wipe(userId)
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
