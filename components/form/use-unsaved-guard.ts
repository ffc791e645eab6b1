'use client'

import { useEffect, useId } from 'react'

const question = 'Des changements ne sont pas enregistrés. Quitter la page et les perdre\u202f?'

/** What has something unsaved, on the screen that is open. */
const guarding = new Set<string>()

/** For what leaves otherwise than by a link (a choice in a list, the palette): the same question, when there is one to ask. */
export const mayLeave = (asked = question): boolean => guarding.size === 0 || window.confirm(asked)

/** While `active`, leaving asks first: closing the tab (the browser’s words) or following a link (ours). */
export function useUnsavedGuard(active: boolean): void {
  const id = useId()
  useEffect(() => {
    if (!active) return undefined
    guarding.add(id)
    const onUnload = (event: BeforeUnloadEvent) => event.preventDefault()
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a[href]') : null
      const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0
      if (!(link instanceof HTMLAnchorElement) || elsewhere || link.target === '_blank' || link.download)
        return
      if (link.hash && link.pathname === location.pathname) return
      if (window.confirm(question)) return
      event.preventDefault()
      event.stopPropagation()
    }
    window.addEventListener('beforeunload', onUnload)
    document.addEventListener('click', onClick, { capture: true })
    return () => {
      guarding.delete(id)
      window.removeEventListener('beforeunload', onUnload)
      document.removeEventListener('click', onClick, { capture: true })
    }
  }, [active, id])
}
