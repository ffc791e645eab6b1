'use client'

import { LogOut, MonitorX } from 'lucide-react'
import { useTransition } from 'react'
import type { Theme } from '@/components/layout/theme'
import { themeLabels, themes } from '@/components/layout/theme'
import { useTheme } from '@/components/layout/use-theme'
import { Button } from '@/components/ui/button'
import { RadioGroup } from '@/components/ui/radio-group'

export type AccountActionsProps = {
  theme: Theme
  signOut: () => Promise<void>
  signOutEverywhere: () => Promise<void>
}

/** What the account menu offers, laid out for the « Moi » page of a phone. */
export function AccountActions({ theme: initial, signOut, signOutEverywhere }: AccountActionsProps) {
  const [theme, setTheme] = useTheme(initial)
  const [leaving, start] = useTransition()
  return (
    <div className="flex flex-col gap-6">
      <section>
        <h2 className="mb-2 text-lg">Apparence</h2>
        <RadioGroup
          label="Apparence"
          value={theme}
          onChange={setTheme}
          options={themes.map(value => ({ value, label: themeLabels[value] }))}
        />
      </section>
      <div className="flex flex-wrap gap-2">
        <Button
          icon={<LogOut aria-hidden="true" />}
          pending={leaving}
          onClick={() => start(signOut)}
          className="max-sm:w-full"
        >
          Me déconnecter
        </Button>
        <Button
          variant="quiet"
          icon={<MonitorX aria-hidden="true" />}
          disabled={leaving}
          onClick={() => start(signOutEverywhere)}
          className="max-sm:w-full"
        >
          Me déconnecter partout
        </Button>
      </div>
    </div>
  )
}
