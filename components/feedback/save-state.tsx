import { Check, CircleAlert, CloudOff, type LucideIcon, PencilLine } from 'lucide-react'
import type { ReactNode } from 'react'
import { cn } from '@/components/ui/cn'
import { Spinner } from '@/components/ui/spinner'

export const saveStates = ['saved', 'saving', 'unsaved', 'failed', 'conflict'] as const
export type SaveStateName = (typeof saveStates)[number]

const words: Record<SaveStateName, string> = {
  saved: 'Enregistré',
  saving: 'Enregistrement…',
  unsaved: 'Non enregistré',
  failed: 'Non enregistré : nouvel essai en cours',
  conflict: 'Modifié par quelqu’un d’autre',
}
const icons: Record<SaveStateName, LucideIcon | null> = {
  saved: Check,
  saving: null,
  unsaved: PencilLine,
  failed: CloudOff,
  conflict: CircleAlert,
}
const colours: Record<SaveStateName, string> = {
  saved: 'text-good',
  saving: 'text-ink-soft',
  unsaved: 'text-warn',
  failed: 'text-danger',
  conflict: 'text-danger',
}

export type SaveStateProps = { state: SaveStateName; detail?: ReactNode }

/** Always in sight while someone writes. It says « Enregistré » only once the server has answered. */
export function SaveState({ state, detail }: SaveStateProps) {
  const Icon = icons[state]
  return (
    <output className={cn('inline-flex items-center gap-1.5 text-sm', colours[state])}>
      {Icon ? <Icon aria-hidden="true" className="size-4" /> : <Spinner />}
      <span>
        {words[state]}
        {detail ? <span className="text-ink-soft"> · {detail}</span> : null}
      </span>
    </output>
  )
}
