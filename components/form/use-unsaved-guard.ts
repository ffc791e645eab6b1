'use client'

import { useEffect } from 'react'

const question = 'Des changements ne sont pas enregistrés. Quitter la page et les perdre\u202f?'

/** While `active`, leaving asks first: closing the tab (the browser’s words) or following a link (ours). */
export function useUnsavedGuard(active: boolean): void {
  useEffect(() => {
    if (!active) return undefined
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
      window.removeEventListener('beforeunload', onUnload)
      document.removeEventListener('click', onClick, { capture: true })
    }
  }, [active])
}
