'use client'

export type ToastTone = 'good' | 'danger'

export type Message = { sentence: string; tone: ToastTone; undo?: () => void }

/** How long a change can be undone, in milliseconds. */
export const undoDelay = 10_000

let show: ((message: Message) => void) | null = null
const waiting: Message[] = []

const send = (message: Message): void => {
  if (show) show(message)
  else waiting.push(message)
}

/** Where messages go; what was said before anybody listened is said then. Returns how to stop. */
export const listen = (listener: (message: Message) => void): (() => void) => {
  show = listener
  for (const message of waiting.splice(0)) listener(message)
  return () => {
    show = null
  }
}

/** A short word after the fact. What must not be missed is a Notice in the page instead. */
export const say = (sentence: string, tone: ToastTone = 'good'): void => send({ sentence, tone })

/** « Annuler » for ten seconds instead of a question before. The change has already been made. */
export const offerUndo = (sentence: string, undo: () => void): void => send({ sentence, tone: 'good', undo })
