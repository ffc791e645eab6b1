'use client'

import { type ComponentType, createElement, type ReactNode, useEffect, useEffectEvent, useState } from 'react'
import { sayMissing } from '@/components/ui/missing-part'

export type LaterProps = {
  /** What is seen until the part is there. */
  meanwhile?: ReactNode
  /** It could not be fetched, which the person is told: what had opened it closes it. The next use tries again. */
  onMissing?: () => void
}

/**
 * A part of the screen that is fetched at its first use: a page is read far more often than each of its menus is opened.
 * `fetch` brings it as a hand nears it, so that the press does not wait. Unlike `lazy`, a part that does not come breaks
 * nothing: a page where someone writes without a connection must stay.
 */
export const later = <P extends object>(load: () => Promise<ComponentType<P>>) => {
  let part: ComponentType<P> | null = null
  let coming: Promise<boolean> | null = null
  const bring = async (): Promise<boolean> => {
    try {
      part = await load()
      return true
    } catch {
      // The connection is cut, or the application was replaced. A hand that only passed by is told nothing.
      coming = null
      return false
    }
  }
  /** Settles when the part is there, or can’t be: false. */
  const fetch = (): Promise<boolean> => (coming ??= bring())

  const Later = (props: P & LaterProps) => {
    const [, setArrived] = useState(part !== null)
    const missing = useEffectEvent(() => {
      sayMissing()
      props.onMissing?.()
    })
    useEffect(() => {
      if (part) return
      let left = false
      const wait = async () => {
        const arrived = await fetch()
        if (left) return
        if (arrived) setArrived(true)
        else missing()
      }
      void wait()
      return () => {
        left = true
      }
    }, [])
    return part ? createElement(part, props) : props.meanwhile
  }
  return Object.assign(Later, { fetch })
}
