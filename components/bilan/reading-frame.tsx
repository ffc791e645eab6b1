'use client'

import { useCallback, useState } from 'react'

/**
 * The article exactly as the public will read it: its own page and sheet, in a frame as tall as its content, so that
 * the whole screen scrolls as one. Without script: `sandbox` lets this page measure it and nothing else.
 */
export const ReadingFrame = ({ revisionId }: { revisionId: string }) => {
  const [height, setHeight] = useState(1200)
  const attach = useCallback((frame: HTMLIFrameElement | null) => {
    if (!frame) return undefined
    const measure = () => {
      const body = frame.contentDocument?.body
      if (body) setHeight(body.scrollHeight)
    }
    const sizes = new ResizeObserver(measure)
    const loaded = () => {
      const body = frame.contentDocument?.body
      if (body) sizes.observe(body)
      measure()
    }
    frame.addEventListener('load', loaded)
    loaded()
    return () => {
      frame.removeEventListener('load', loaded)
      sizes.disconnect()
    }
  }, [])
  return (
    <iframe
      ref={attach}
      src={`/atelier/api/revisions/${revisionId}/lecture`}
      title="Le bilan tel qu’il sera lu"
      sandbox="allow-same-origin"
      style={{ height }}
      className="w-full border-y border-line"
    />
  )
}
