import './globals.css'
import { CSPProvider } from '@base-ui/react/csp-provider'
import type { Metadata, Viewport } from 'next'
import { cookies, headers } from 'next/headers'
import type { ReactNode } from 'react'
import { Toaster } from '@/components/feedback/toaster'
import { SoftNavigation } from '@/components/layout/soft-navigation'
import { readTheme, themeCookie } from '@/components/layout/theme'
import { TooltipLayer } from '@/components/ui/tooltip-layer'

export const metadata: Metadata = {
  title: { default: 'Atelier des bilans', template: '%s · Atelier des bilans' },
  // The public site is made of stored pages, outside this layout: nothing here is for search engines.
  robots: { index: false, follow: false },
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1, viewportFit: 'cover' }

/** Reading the headers makes every page dynamic: a page kept by the build would carry no nonce, and its scripts be refused. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const nonce = (await headers()).get('x-nonce') ?? undefined
  const theme = readTheme((await cookies()).get(themeCookie)?.value)
  return (
    <html lang="fr" data-theme={theme === 'system' ? undefined : theme} suppressHydrationWarning>
      <body>
        <CSPProvider nonce={nonce}>
          {children}
          <SoftNavigation />
          <TooltipLayer />
          <Toaster />
        </CSPProvider>
      </body>
    </html>
  )
}
