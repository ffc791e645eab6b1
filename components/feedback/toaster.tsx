'use client'

import { lazy, Suspense, useEffect, useState } from 'react'
import { listen, type Message } from '@/components/feedback/toast'

const ToastStack = lazy(() => import('@/components/feedback/toast-stack'))

/** Mounted once, by the root layout. What draws the messages is fetched with the first one. */
export function Toaster() {
  const [messages, setMessages] = useState<readonly Message[]>([])
  useEffect(() => listen(message => setMessages(all => [...all, message])), [])
  if (messages.length === 0) return null
  return (
    <Suspense>
      <ToastStack messages={messages} />
    </Suspense>
  )
}
