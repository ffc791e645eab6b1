import type { ComponentProps } from 'react'

export type AppLinkProps = ComponentProps<'a'> & {
  href: string
  /** The page stays where it is scrolled: another order of the same rows. */
  keepScroll?: boolean
}

/**
 * A link to one of our pages: a plain anchor, that SoftNavigation follows without loading the whole page again. Lists
 * and maps have a hundred of them: a component with its own script for each would be most of the work of their page.
 */
export function AppLink({ keepScroll, children, ...props }: AppLinkProps) {
  return (
    <a {...props} data-keep-scroll={keepScroll ? '' : undefined}>
      {children}
    </a>
  )
}
