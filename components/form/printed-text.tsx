'use client'

import type { ComponentProps } from 'react'
import { useTypography } from '@/components/form/use-typography'

/** A line that is printed: the browser’s own input, with the typography of the blocks. */
export const PrintedInput = (props: ComponentProps<'input'>) => {
  const { told, handlers } = useTypography()
  return (
    <>
      <input {...props} {...handlers} />
      <Told sentence={told} />
    </>
  )
}

/** The same over several lines. */
export const PrintedArea = (props: ComponentProps<'textarea'>) => {
  const { told, handlers } = useTypography()
  return (
    <>
      <textarea {...props} {...handlers} />
      <Told sentence={told} />
    </>
  )
}

const Told = ({ sentence }: { sentence: string | null }) => (
  <output className="text-xs text-ink-soft empty:hidden">{sentence}</output>
)
