'use client'

import { usePathname } from 'next/navigation'
import { isCurrent, sections } from '@/components/layout/navigation'
import { LinkButton } from '@/components/ui/link-button'

/** A record that does not exist, or not for this person: the menu stays, and the list it would be in is one press away. */
export function ScreenNotFound() {
  const pathname = usePathname()
  const list = Object.values(sections).find(({ href }) => href !== '/atelier' && isCurrent(href, pathname))
  return (
    <section className="mx-auto max-w-[40rem] py-10">
      <h1 className="text-xl">Cette page n’existe pas</h1>
      <p className="mt-2 text-ink-soft">
        L’adresse est peut-être incomplète, ou ce qu’elle montrait n’existe plus. Rien n’a été perdu.
      </p>
      <p className="mt-6 flex flex-wrap gap-2">
        {list ? (
          <LinkButton href={list.href} variant="primary">
            Revenir à «&nbsp;{list.label}&nbsp;»
          </LinkButton>
        ) : null}
        <LinkButton href="/atelier" variant={list ? 'secondary' : 'primary'}>
          Revenir à ce qui m’attend
        </LinkButton>
      </p>
    </section>
  )
}
