import type { ReactNode } from 'react'
import { AtelierMark } from '@/components/layout/atelier-mark'
import { DemonstrationBand } from '@/components/layout/demonstration-band'
import { mainId } from '@/components/layout/skip-link'

export type PlainShellProps = { demonstration?: boolean; children: ReactNode }

/** For whoever is not signed in, and for pages that lead nowhere: the sign and one sheet. */
export function PlainShell({ demonstration = false, children }: PlainShellProps) {
  return (
    <div className="flex min-h-dvh flex-col">
      {demonstration ? <DemonstrationBand /> : null}
      <main id={mainId} className="mx-auto flex w-full max-w-md grow flex-col justify-center px-5 py-10">
        <p className="mb-8 flex items-center gap-3 text-lg">
          <AtelierMark className="size-9" />
          Atelier des bilans
        </p>
        {children}
      </main>
    </div>
  )
}
