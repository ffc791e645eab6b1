import type { ReactNode } from 'react'
import { AppLink, type AppLinkProps } from '@/components/ui/app-link'
import { type ButtonSize, type ButtonVariant, buttonStyle } from '@/components/ui/button-style'

export type LinkButtonProps = Omit<AppLinkProps, 'className'> & {
  variant?: ButtonVariant
  size?: ButtonSize
  icon?: ReactNode
  className?: string
}

/** Goes somewhere, looks like a button: a link for the keyboard, the middle click and the screen reader. */
export function LinkButton({
  variant = 'secondary',
  size = 'medium',
  icon,
  className,
  children,
  ...props
}: LinkButtonProps) {
  return (
    <AppLink {...props} className={buttonStyle(variant, size, className)}>
      {icon}
      {children}
    </AppLink>
  )
}
