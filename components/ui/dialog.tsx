'use client'

import {
  cloneElement,
  createContext,
  type MouseEvent,
  type ReactElement,
  type ReactNode,
  use,
  useState,
} from 'react'
import { later } from '@/components/ui/later'

export type DialogProps = {
  title: ReactNode
  /** What happens next, under the title. */
  description?: ReactNode
  /** The element that opens it; omit it when something else does. */
  trigger?: ReactElement<Record<string, unknown>>
  open: boolean
  onOpenChange: (open: boolean) => void
  /** `confirm`: in the middle, for the irreversible. `panel`: at the side, the page stays in sight. */
  kind?: 'confirm' | 'panel'
  children?: ReactNode
  /** Buttons, the main one last. Wrap the one that gives up in `<DialogClose>`. */
  footer?: ReactNode
}

export type LiveDialogProps = Omit<DialogProps, 'trigger'> & {
  /** The trigger, as it is on the page: the focus goes back to it. */
  pressed: Element | null
}

const LiveDialog = later<LiveDialogProps>(
  async () => (await import('@/components/ui/live-dialog')).LiveDialog,
)

/** Brings what draws dialogs, as a hand nears what opens one. */
export const nearDialog = (): void => void LiveDialog.fetch()

/** A modal dialog. Focus goes in, stays in, and comes back to where it was. Fetched the first time one opens. */
export function Dialog({ trigger, ...dialog }: DialogProps) {
  const { open, onOpenChange } = dialog
  const [pressed, setPressed] = useState<Element | null>(null)
  const [opened, setOpened] = useState(open)
  if (open && !opened) setOpened(true)
  return (
    <>
      {trigger &&
        cloneElement(trigger, {
          'aria-haspopup': 'dialog',
          'aria-expanded': open,
          onPointerEnter: nearDialog,
          onFocus: nearDialog,
          onClick: ({ currentTarget }: MouseEvent) => {
            setPressed(currentTarget)
            onOpenChange(true)
          },
        })}
      {opened && (
        <ChangeContext value={onOpenChange}>
          <LiveDialog
            {...dialog}
            pressed={pressed}
            onMissing={() => {
              onOpenChange(false)
              setOpened(false)
            }}
          />
        </ChangeContext>
      )}
    </>
  )
}

const ChangeContext = createContext<((open: boolean) => void) | null>(null)

/** Makes a button close the dialog it is in: `<DialogClose><Button>Annuler</Button></DialogClose>`. */
export function DialogClose({ children }: { children: ReactElement<Record<string, unknown>> }) {
  const change = use(ChangeContext)
  if (!change) throw new Error('DialogClose is drawn outside a dialog')
  return cloneElement(children, { onClick: () => change(false) })
}
