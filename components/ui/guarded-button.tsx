'use client'

import { Button, type ButtonProps } from '@/components/ui/button'
import { Tooltip } from '@/components/ui/tooltip'

export type GuardedButtonProps = ButtonProps & {
  /** The sentence of the refusal, from the same decide() that guards the action; null when it is allowed. */
  refusal: string | null
}

/** Shown even when refused, with the reason within reach: nobody hunts for a button that has vanished. */
export function GuardedButton({ refusal, ...props }: GuardedButtonProps) {
  if (refusal === null) return <Button {...props} />
  return (
    <Tooltip content={refusal}>
      <Button {...props} type="button" onClick={undefined} disabled />
    </Tooltip>
  )
}
