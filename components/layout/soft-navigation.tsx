'use client'

import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

/** A screen of the atelier; its routes answer with files and data, and the public site is made of stored pages. */
const isScreen = (path: string): boolean => /^\/atelier(\/(?!api\/)|$)/.test(path)

/** The link that this click follows in this tab, if it leads to another screen of the atelier. */
const linkFollowed = (event: MouseEvent): HTMLAnchorElement | null => {
  if (event.defaultPrevented || event.button !== 0) return null
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return null
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null
  if (!(link instanceof HTMLAnchorElement) || (link.target !== '' && link.target !== '_self')) return null
  if (link.hasAttribute('download') || link.origin !== location.origin || !isScreen(link.pathname))
    return null
  const samePage = link.pathname === location.pathname && link.search === location.search
  return samePage && link.hash !== '' ? null : link
}

/** Follows the links between screens without loading the page again. Before its script has arrived, they are links. */
export function SoftNavigation() {
  const router = useRouter()
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const link = linkFollowed(event)
      if (!link) return
      event.preventDefault()
      const address = `${link.pathname}${link.search}${link.hash}`
      router.push(address as Route, { scroll: link.dataset.keepScroll === undefined })
    }
    document.addEventListener('click', follow)
    return () => document.removeEventListener('click', follow)
  }, [router])
  return null
}
