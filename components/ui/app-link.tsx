import Link from 'next/link'
import type { ComponentProps } from 'react'

export type AppLinkProps = Omit<ComponentProps<typeof Link>, 'href'> & { href: string }

type Address = { pathname: string; search: string; hash: string }

/** Split by hand: a whole URL would need a host, and these are addresses of this very site. */
const address = (href: string): Address => {
  const [before = '', hash = ''] = href.split('#', 2)
  const [pathname = '', search = ''] = before.split('?', 2)
  return { pathname, search: search && `?${search}`, hash: hash && `#${hash}` }
}

/**
 * A link whose address is data (a tile, a row, a breadcrumb) and so can't be checked at build time.
 * Not fetched ahead unless asked: a map of 39 tiles would otherwise ask the server for 39 pages.
 */
export function AppLink({ href, prefetch = false, ...props }: AppLinkProps) {
  return <Link {...props} prefetch={prefetch} href={address(href)} />
}
