'use client'

import { Toast } from '@base-ui/react/toast'
import { CircleAlert, CircleCheck, X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { type Message, undoDelay } from '@/components/feedback/toast'
import { buttonStyle } from '@/components/ui/button-style'

/** Every message said since the page was opened, in order; each is shown once. F6 moves the focus to them. */
export function ToastStack({ messages }: { messages: readonly Message[] }) {
  return (
    <Toast.Provider limit={3}>
      <Toast.Portal>
        <Toast.Viewport
          aria-label="Messages"
          className="fixed inset-x-4 bottom-4 z-50 mx-auto flex max-w-md flex-col gap-2 max-md:bottom-20"
        >
          <Toasts messages={messages} />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  )
}

function Toasts({ messages }: { messages: readonly Message[] }) {
  const { toasts, add, close } = Toast.useToastManager<{ danger: boolean }>()
  const shown = useRef(0)
  useEffect(() => {
    for (const { sentence, tone, undo } of messages.slice(shown.current)) {
      const danger = tone === 'danger'
      const id = add({
        title: sentence,
        // What went wrong stays until it is closed.
        timeout: danger ? 0 : undo ? undoDelay : 5_000,
        priority: danger ? 'high' : 'low',
        data: { danger },
        actionProps: undo && {
          children: 'Annuler',
          onClick: () => {
            close(id)
            undo()
          },
        },
      })
    }
    shown.current = messages.length
  }, [messages, add, close])

  return toasts.map(toast => {
    const Icon = toast.data?.danger ? CircleAlert : CircleCheck
    return (
      <Toast.Root
        key={toast.id}
        toast={toast}
        swipeDirection={['down', 'right']}
        className="rounded-md bg-ink text-paper shadow-lift transition-[opacity,translate] duration-160 data-ending-style:opacity-0 data-limited:hidden data-starting-style:translate-y-2 data-starting-style:opacity-0"
      >
        <Toast.Content className="flex items-center gap-3 py-1.5 pr-1.5 pl-3.5">
          <Icon aria-hidden="true" className="size-4 shrink-0" />
          <Toast.Title render={<p />} className="grow py-1.5" />
          {toast.actionProps ? (
            <Toast.Action className="min-h-9 rounded-md border border-current px-3 text-sm font-semibold focus-visible:outline-paper max-md:min-h-11" />
          ) : null}
          <Toast.Close
            aria-label="Fermer le message"
            className={buttonStyle(
              'quiet',
              'small',
              'aspect-square px-0! text-paper! focus-visible:outline-paper',
            )}
          >
            <X aria-hidden="true" />
          </Toast.Close>
        </Toast.Content>
      </Toast.Root>
    )
  })
}
