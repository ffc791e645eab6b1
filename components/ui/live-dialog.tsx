'use client'

import { Dialog as Base } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import { buttonStyle } from '@/components/ui/button-style'
import { cn } from '@/components/ui/cn'
import type { LiveDialogProps } from '@/components/ui/dialog'

const shapes = {
  confirm:
    'top-1/2 left-1/2 max-h-[calc(100dvh-2rem)] w-[min(34rem,calc(100vw-2rem))] -translate-x-1/2 -translate-y-1/2 rounded-md border',
  panel:
    'inset-y-0 right-0 w-[min(30rem,100vw)] border-l data-starting-style:translate-x-4 data-ending-style:translate-x-4',
} as const

/** A dialog from its first opening on (dialog.tsx). */
export function LiveDialog({
  title,
  description,
  open,
  onOpenChange,
  pressed,
  kind = 'confirm',
  children,
  footer,
}: LiveDialogProps) {
  return (
    <Base.Root open={open} onOpenChange={next => onOpenChange(next)}>
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-40 bg-scrim transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Base.Popup
          finalFocus={pressed instanceof HTMLElement ? () => pressed : undefined}
          className={cn(
            'fixed z-40 flex flex-col overflow-hidden border-line-strong bg-sheet shadow-lift outline-none',
            'transition-[opacity,translate] duration-160 data-ending-style:opacity-0 data-starting-style:opacity-0',
            shapes[kind],
          )}
        >
          <div className="flex items-start gap-4 px-5 pt-5">
            <div className="min-w-0 grow">
              <Base.Title className="text-lg">{title}</Base.Title>
              {description ? (
                <Base.Description className="mt-1 text-ink-soft">{description}</Base.Description>
              ) : null}
            </div>
            <Base.Close aria-label="Fermer" className={buttonStyle('quiet', 'small', 'aspect-square px-0!')}>
              <X aria-hidden="true" />
            </Base.Close>
          </div>
          <div className="grow overflow-y-auto px-5 py-4">{children}</div>
          {footer ? (
            <div className="flex flex-wrap justify-end gap-2 border-t border-line px-5 py-3">{footer}</div>
          ) : null}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  )
}
