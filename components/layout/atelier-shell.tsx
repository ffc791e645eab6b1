'use client'

import type { ReactNode } from 'react'
import { SignOutGuard } from '@/components/editor/sign-out-guard'
import { StatusShapes } from '@/components/feedback/status-shape'
import { AtelierMark } from '@/components/layout/atelier-mark'
import { BottomBar } from '@/components/layout/bottom-bar'
import { DemonstrationBand } from '@/components/layout/demonstration-band'
import type { NavEntry } from '@/components/layout/navigation'
import { Rail } from '@/components/layout/rail'
import { mainId, SkipLink } from '@/components/layout/skip-link'
import type { Theme } from '@/components/layout/theme'
import { type ShellViewer, UserMenu } from '@/components/layout/user-menu'
import { CommandPalette, type CommandPaletteProps } from '@/components/search/command-palette'
import { PhoneSearch, RailSearch } from '@/components/search/search-trigger'
import { AppLink } from '@/components/ui/app-link'

export type AtelierShellProps = {
  viewer: ShellViewer
  /** Only what this person may open, in the order of `sectionKeys`. */
  entries: readonly NavEntry[]
  /** Whose search it is, and the screens it leads to. */
  palette: CommandPaletteProps
  theme: Theme
  demonstration: boolean
  signOut: () => Promise<void>
  signOutEverywhere: () => Promise<void>
  children: ReactNode
}

/** The frame of every screen of the atelier: rail, band, page. Each page carries what fills it, not its markup. */
export function AtelierShell(props: AtelierShellProps) {
  const { viewer, entries, palette, theme, demonstration, signOut, signOutEverywhere, children } = props
  return (
    <div className="flex min-h-dvh">
      <SkipLink />
      <StatusShapes />
      <header className="w-24 shrink-0 border-r border-line bg-sunk max-md:hidden print:hidden">
        <div className="sticky top-0 flex h-dvh flex-col overflow-y-auto">
          <AppLink
            href="/atelier"
            className="flex flex-col items-center gap-1 px-2 pt-4 pb-4 text-center text-xs leading-3.5 text-ink -outline-offset-4"
          >
            <AtelierMark />
            Atelier des bilans
          </AppLink>
          <RailSearch />
          <Rail entries={entries} />
          <div className="grid place-items-center py-4">
            <UserMenu viewer={viewer} theme={theme} signOut={signOut} signOutEverywhere={signOutEverywhere} />
          </div>
        </div>
      </header>
      <div className="flex min-w-0 grow flex-col">
        {demonstration ? <DemonstrationBand /> : null}
        <PhoneSearch />
        <main id={mainId} tabIndex={-1} className="grow px-4 pb-24 outline-none! md:px-8 md:pb-16 print:p-0">
          {children}
        </main>
      </div>
      <BottomBar entries={entries} />
      <CommandPalette {...palette} />
      <SignOutGuard userId={palette.userId} />
    </div>
  )
}
