'use client'

import type { ReactElement } from 'react'
import { Button, type ButtonProps } from '@/components/ui/button'
import { Tooltip } from '@/components/ui/tooltip'

export type IconButtonProps = Omit<ButtonProps, 'children' | 'icon' | 'aria-label'> & {
  /** The verb, shown as a tooltip and read aloud. */
  label: string
  icon: ReactElement
  side?: 'top' | 'bottom' | 'left' | 'right'
}

/** A button with no room for its word: the word is its name all the same. */
export function IconButton({ label, icon, side = 'top', variant = 'quiet', ...props }: IconButtonProps) {
  return (
    <Tooltip content={label} side={side} describes={false}>
      <Button {...props} variant={variant} aria-label={label} className="aspect-square px-0! max-md:min-w-11">
        {icon}
      </Button>
    </Tooltip>
  )
}
