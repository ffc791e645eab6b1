import { cookies } from 'next/headers'
import type { ReactNode } from 'react'
import { AtelierShell } from '@/components/layout/atelier-shell'
import { readTheme, themeCookie } from '@/components/layout/theme'
import { signOutAction, signOutEverywhereAction } from '@/lib/actions/session/sign-out'
import { loadShell } from '@/lib/loaders/shell'

/** Every screen of a signed-in person. */
export default async function SessionLayout({ children }: { children: ReactNode }) {
  const { viewer, entries, palette, demonstration } = await loadShell()
  return (
    <AtelierShell
      viewer={viewer}
      entries={entries}
      palette={palette}
      theme={readTheme((await cookies()).get(themeCookie)?.value)}
      demonstration={demonstration}
      signOut={signOutAction}
      signOutEverywhere={signOutEverywhereAction}
    >
      {children}
    </AtelierShell>
  )
}
