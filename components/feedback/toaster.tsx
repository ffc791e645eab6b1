'use client'

import { useEffect, useState } from 'react'
import { listen, type Message, say } from '@/components/feedback/toast'
import { later } from '@/components/ui/later'
import { onMissingPart } from '@/components/ui/missing-part'

const ToastStack = later<{ messages: readonly Message[] }>(
  async () => (await import('@/components/feedback/toast-stack')).ToastStack,
)

const missingPart =
  'Cette partie de l’écran n’a pas pu être chargée : la connexion manque peut-être. Réessayez dans un instant.'

/** Mounted once, by the root layout. What draws the messages is fetched with the first one. */
export function Toaster() {
  const [messages, setMessages] = useState<readonly Message[]>([])
  useEffect(() => listen(message => setMessages(all => [...all, message])), [])
  useEffect(() => onMissingPart(() => say(missingPart, 'danger')), [])
  const last = messages.at(-1)
  if (!last) return null
  return <ToastStack messages={messages} meanwhile={<PlainMessage message={last} />} />
}

/** Until the messages can be drawn, and without a connection: the last one is read all the same. */
function PlainMessage({ message }: { message: Message }) {
  return (
    <p
      role="status"
      className="fixed inset-x-4 bottom-4 z-50 mx-auto max-w-md rounded-md bg-ink px-3.5 py-3 text-paper shadow-lift max-md:bottom-20"
    >
      {message.sentence}
    </p>
  )
}
