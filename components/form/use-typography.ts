'use client'

import { type ClipboardEvent, type FormEvent, type KeyboardEvent, useRef, useState } from 'react'
import type * as Offers from '@/lib/domain/typography/offer'

type Field = HTMLInputElement | HTMLTextAreaElement

/** The rules come with the first field that is written in. */
let rules: typeof Offers | null = null
const fetchRules = async () => {
  try {
    rules ??= await import('@/lib/domain/typography/offer')
  } catch {
    // Without a connection nothing is corrected: what is typed stays as it is typed.
  }
}

/** Replaces a stretch of a field in the one way that its own Ctrl+Z knows how to take back. */
const write = (field: Field, from: number, to: number, text: string): void => {
  field.setSelectionRange(from, to)
  document.execCommand(text === '' ? 'delete' : 'insertText', false, text)
}

/**
 * Typography for a field of the browser whose text is printed: the rules of the blocks, offered as a sign makes them
 * certain, and on paste. Each is a step of its own: Ctrl+Z, or Backspace right after, takes back the correction alone, and
 * it is not offered again. `told` names it, since a no-break space looks like any other.
 */
export const useTypography = () => {
  const [told, setTold] = useState<string | null>(null)
  /** The last correction, until something else is typed. */
  const last = useRef<Offers.Offer | null>(null)
  const correcting = useRef(false)

  const correct = (field: Field, offer: Offers.Offer | null) => {
    last.current = offer
    if (!offer) {
      setTold(null)
      return
    }
    correcting.current = true
    write(field, offer.from, offer.from + offer.before.length, offer.after)
    correcting.current = false
    setTold(`Corrigé\u00a0: ${offer.about}. Retour arrière pour l’annuler.`)
  }
  return {
    told,
    handlers: {
      onFocus: () => void fetchRules(),
      onInput: ({ currentTarget: field, nativeEvent: typed }: FormEvent<Field>) => {
        if (correcting.current || !(typed instanceof InputEvent)) return
        const caret = field.selectionStart
        const plain = typed.inputType === 'insertText' && !typed.isComposing && caret === field.selectionEnd
        correct(
          field,
          plain && caret !== null ? (rules?.offerTyped(field.value.slice(0, caret)) ?? null) : null,
        )
      },
      onPaste: (event: ClipboardEvent<Field>) => {
        const field = event.currentTarget
        const { selectionStart: from, selectionEnd: to } = field
        const text = event.clipboardData.getData('text/plain')
        const line = field instanceof HTMLInputElement ? text.replace(/\s*[\r\n]+\s*/g, ' ').trim() : text
        const offer = from === null ? null : rules?.offerPasted(line, from)
        if (!offer || from === null || to === null) return
        event.preventDefault()
        correcting.current = true
        write(field, from, to, line)
        correcting.current = false
        correct(field, offer)
      },
      onKeyDown: (event: KeyboardEvent<Field>) => {
        const offer = last.current
        if (event.key !== 'Backspace' || !offer) return
        event.preventDefault()
        last.current = null
        setTold(null)
        correcting.current = true
        write(event.currentTarget, offer.from, offer.from + offer.after.length, offer.before)
        correcting.current = false
      },
    },
  }
}
