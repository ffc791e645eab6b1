'use client'

import { type FocusEvent, useCallback, useMemo, useState } from 'react'
import { cardOf } from '@/components/proof/use-linked-scroll'
import type { Rubrique } from '@/lib/domain/bilan/block'
import { blockTypeLabels } from '@/lib/domain/bilan/block-label'
import { plainText } from '@/lib/domain/bilan/plain-text'

/** Text and épreuve point at each other: the block with the focus is outlined, the block touched on the page opens. */
export const useProofLink = (rubriques: readonly Rubrique[], onPick: (id: string) => void) => {
  const [current, setCurrent] = useState<string | null>(null)
  const names = useMemo(
    () =>
      new Map(
        rubriques.flatMap(({ id, title, blocks }): [string, string][] => [
          [id, `titre « ${plainText(title)} »`],
          ...blocks.map((block): [string, string] => [block.id, blockTypeLabels[block.type]]),
        ]),
      ),
    [rubriques],
  )
  const nameOf = useCallback((id: string) => names.get(id) ?? 'bloc', [names])
  const pick = (id: string) => {
    setCurrent(id)
    onPick(id)
    // Once the block is open: its height is then the one to scroll to.
    requestAnimationFrame(() => {
      const card = cardOf(id)
      card?.scrollIntoView({ block: 'start' })
      focusable(card)?.focus({ preventScroll: true })
    })
  }
  const onFocusCapture = (event: FocusEvent<HTMLElement>) => {
    const card = event.target.closest('[id^="bloc-"], [id^="rubrique-tete-"]')
    setCurrent(card?.id.replace(/^(bloc|rubrique-tete)-/, '') ?? null)
  }
  return { current, nameOf, pick, onFocusCapture }
}

/** Where typing starts in a card that has just opened; else its first button. */
const focusable = (card: HTMLElement | null): HTMLElement | null =>
  card?.querySelector<HTMLElement>('[contenteditable="true"], input, textarea') ??
  card?.querySelector<HTMLElement>('button') ??
  null
