'use client'

import { useEffect, useRef, useState } from 'react'
import { wipeDrafts, wipedEvent } from '@/components/form/wipe-drafts'
import type { Screen } from '@/components/search/match-screens'
import type { PalettePanelProps } from '@/components/search/palette-panel'
import { onOpenPalette } from '@/components/search/palette-state'
import { wipeRecent } from '@/components/search/wipe-recent'
import { later } from '@/components/ui/later'

// Pages stay light: what is inside is fetched the first time it is opened.
const PalettePanel = later<PalettePanelProps>(
  async () => (await import('@/components/search/palette-panel')).PalettePanel,
)

export type CommandPaletteProps = { userId: string; screens: readonly Screen[] }

/** Ctrl-K, everywhere. The browser’s own dialog keeps the focus in and gives it back. */
export function CommandPalette({ userId, screens }: CommandPaletteProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [open, setOpen] = useState(false)

  useEffect(() => {
    const show = () => {
      setOpen(true)
      dialog.current?.showModal()
    }
    const onKey = (event: globalThis.KeyboardEvent) => {
      const asked = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey
      if (!asked || event.key.toLowerCase() !== 'k' || event.defaultPrevented) return
      event.preventDefault()
      if (dialog.current?.open) dialog.current.close()
      else show()
    }
    // Whoever signs out leaves nothing of theirs in the browser.
    const onSubmit = (event: SubmitEvent) => {
      if (!(event.target instanceof HTMLFormElement) || event.target.dataset.signOut === undefined) return
      wipeDrafts(localStorage)
      wipeRecent(localStorage)
      window.dispatchEvent(new Event(wipedEvent))
    }
    // A press on the dialog itself is one beside its content: on the scrim.
    const frame = dialog.current
    const onPress = (event: MouseEvent) => {
      if (event.target === frame) frame?.close()
    }
    const stop = onOpenPalette(show)
    frame?.addEventListener('mousedown', onPress)
    document.addEventListener('keydown', onKey)
    document.addEventListener('submit', onSubmit)
    return () => {
      stop()
      frame?.removeEventListener('mousedown', onPress)
      document.removeEventListener('keydown', onKey)
      document.removeEventListener('submit', onSubmit)
    }
  }, [])

  const close = () => dialog.current?.close()
  return (
    <dialog
      ref={dialog}
      aria-label="Chercher"
      onClose={() => setOpen(false)}
      className="m-0 h-dvh max-h-none w-full max-w-none bg-sheet p-0 text-ink backdrop:bg-scrim md:mx-auto md:mt-[12dvh] md:h-fit md:w-[min(40rem,calc(100vw-4rem))] md:rounded-md md:border md:border-line-strong md:shadow-lift"
    >
      {open ? (
        <div className="flex h-full flex-col">
          <PalettePanel
            userId={userId}
            screens={screens}
            onClose={close}
            onMissing={close}
            meanwhile={<p className="p-5 text-ink-soft">Ouverture…</p>}
          />
        </div>
      ) : null}
    </dialog>
  )
}
