'use client'

import { type RefObject, useCallback, useEffect, useRef } from 'react'

/** Under the header of the page, where reading starts. */
const readingLine = 96
const paneMargin = 24

const cards = () => [...document.querySelectorAll<HTMLElement>('[id^="bloc-"], [id^="rubrique-tete-"]')]
const idOf = (card: HTMLElement) => card.id.replace(/^(bloc|rubrique-tete)-/, '')
const share = (line: number, box: DOMRect) =>
  Math.min(1, Math.max(0, (line - box.top) / Math.max(1, box.height)))

/** The card of a block in the text, or of the head of a rubrique. */
export const cardOf = (id: string): HTMLElement | null =>
  document.getElementById(`bloc-${id}`) ?? document.getElementById(`rubrique-tete-${id}`)

const frameOf = (pane: HTMLElement, id: string) =>
  pane.querySelector<HTMLElement>(`[data-of="${CSS.escape(id)}"]`)

const reducedMotion = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches

/** Brings a block of the épreuve in sight, moving the épreuve alone. */
export const showInPane = (pane: HTMLElement, id: string): void => {
  const frame = frameOf(pane, id)
  if (!frame) return
  const [box, view] = [frame.getBoundingClientRect(), pane.getBoundingClientRect()]
  if (box.top >= view.top && box.bottom <= view.bottom) return
  const top = pane.scrollTop + box.top - view.top - paneMargin
  pane.scrollTo({ top, behavior: reducedMotion() ? 'auto' : 'smooth' })
}

/**
 * Text and épreuve scroll in step, both ways: the one under the pointer or with the focus leads. Off when each has the
 * screen for itself (a phone): the épreuve then does not scroll on its own.
 */
export const useLinkedScroll = (pane: RefObject<HTMLElement | null>, linked: boolean) => {
  const leader = useRef<'text' | 'proof'>('text')
  const lead = useCallback((who: 'text' | 'proof') => {
    leader.current = who
  }, [])
  useEffect(() => {
    const element = pane.current
    if (!linked || !element) return undefined
    let asked = 0
    const once = (work: () => void) => () => {
      cancelAnimationFrame(asked)
      asked = requestAnimationFrame(work)
    }
    const followText = once(() => {
      if (leader.current !== 'text' || element.scrollHeight <= element.clientHeight) return
      const card = cards().find(one => one.getBoundingClientRect().bottom > readingLine)
      const frame = card && frameOf(element, idOf(card))
      if (!card || !frame) return
      const box = frame.getBoundingClientRect()
      const top = box.top - element.getBoundingClientRect().top + element.scrollTop
      element.scrollTop = top + share(readingLine, card.getBoundingClientRect()) * box.height - paneMargin
    })
    const followProof = once(() => {
      if (leader.current !== 'proof') return
      const line = element.getBoundingClientRect().top + paneMargin
      const frames = [...element.querySelectorAll<HTMLElement>('[data-of]')]
      const frame = frames.find(one => one.getBoundingClientRect().bottom > line)
      const card = frame && cardOf(frame.dataset.of ?? '')
      if (!frame || !card) return
      const box = card.getBoundingClientRect()
      window.scrollBy(0, box.top + share(line, frame.getBoundingClientRect()) * box.height - readingLine)
    })
    window.addEventListener('scroll', followText, { passive: true })
    element.addEventListener('scroll', followProof, { passive: true })
    return () => {
      cancelAnimationFrame(asked)
      window.removeEventListener('scroll', followText)
      element.removeEventListener('scroll', followProof)
    }
  }, [pane, linked])
  return lead
}
