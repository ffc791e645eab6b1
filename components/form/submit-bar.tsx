import type { ReactNode } from 'react'
import { Notice } from '@/components/feedback/notice'
import { Button } from '@/components/ui/button'

export type SubmitBarProps = {
  /** A verb: « Enregistrer », « Soumettre à la relecture ». */
  label: string
  pending: boolean
  refusal: ReactNode
  /** What happens next: « Mme et M. … seront prévenus ». */
  next?: ReactNode
  /** Another way out, usually `<LinkButton variant="quiet">Annuler</LinkButton>`. */
  children?: ReactNode
  danger?: boolean
}

/** The end of every form: what was refused, the verb, what happens next. */
export function SubmitBar({ label, pending, refusal, next, children, danger = false }: SubmitBarProps) {
  return (
    <div className="flex flex-col gap-3 pt-2">
      {refusal ? (
        <Notice tone="danger" live>
          {refusal}
        </Notice>
      ) : null}
      <div className="flex flex-wrap items-center gap-2">
        <Button
          type="submit"
          variant={danger ? 'danger' : 'primary'}
          pending={pending}
          className="max-sm:w-full"
        >
          {label}
        </Button>
        {children}
      </div>
      {next ? <p className="text-sm text-ink-soft">{next}</p> : null}
    </div>
  )
}
