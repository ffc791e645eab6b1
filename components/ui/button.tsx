'use client'

import { Button as BaseButton } from '@base-ui/react/button'
import type { ReactNode } from 'react'
import { useFormStatus } from 'react-dom'
import { type ButtonSize, type ButtonVariant, buttonStyle } from '@/components/ui/button-style'
import { Spinner } from '@/components/ui/spinner'

export type ButtonProps = Omit<BaseButton.Props, 'className' | 'style' | 'render'> & {
  variant?: ButtonVariant
  size?: ButtonSize
  /** Work under way: the label stays, the button keeps its focus and refuses a second press. */
  pending?: boolean
  icon?: ReactNode
  className?: string
}

/** A button says a verb. Inside a form whose action is running, a submit button shows it by itself. */
export function Button({
  variant = 'secondary',
  size = 'medium',
  type = 'button',
  pending = false,
  disabled = false,
  icon,
  className,
  children,
  ...props
}: ButtonProps) {
  const form = useFormStatus()
  const busy = pending || (type === 'submit' && form.pending)
  return (
    <BaseButton
      {...props}
      type={type}
      disabled={disabled || busy}
      focusableWhenDisabled
      aria-busy={busy || undefined}
      className={buttonStyle(variant, size, className)}
    >
      {busy ? <Spinner /> : icon}
      {children}
    </BaseButton>
  )
}
