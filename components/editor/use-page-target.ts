'use client'

import { useEffect, useRef } from 'react'
import type { Content, Target } from '@/components/editor/page-history'
import { type Handle, usePageActions } from '@/components/editor/use-page-actions'

/** Makes a block, or the head of a rubrique, part of the history of the page. */
export const usePageTarget = (kind: Target['kind'], id: string, handle: Handle) => {
  const { register, wrote } = usePageActions()
  const latest = useRef(handle)
  useEffect(() => {
    latest.current = handle
  })
  useEffect(
    () =>
      register(
        { kind, id },
        {
          content: () => latest.current.content(),
          write: content => latest.current.write(content),
          flush: () => latest.current.flush(),
          revision: () => latest.current.revision(),
        },
      ),
    [register, kind, id],
  )
  return {
    /** What the person wrote here. */
    wrote: (before: Content, after: Content) => wrote([{ target: { kind, id }, before, after }]),
  }
}
