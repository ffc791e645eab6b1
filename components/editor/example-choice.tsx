'use client'

import { useState } from 'react'
import { useEditorData } from '@/components/editor/editor-data'
import { Select } from '@/components/ui/select'

/**
 * Where a figure is looked at: this bilan, or, in a modèle, the territory that is looked with. `choice` is to be drawn by
 * whoever asks; null in a bilan.
 */
export const useExample = () => {
  const { address, example } = useEditorData()
  const [territoryId, setTerritoryId] = useState(example?.territoryId ?? null)
  if (!example || territoryId === null) return { address, own: true, choice: null }
  return {
    address: example.addressOf(territoryId),
    /** The page shows this very territory: what it knows of tokens is true here. */
    own: territoryId === example.territoryId,
    choice: (
      <div className="mb-4 flex flex-wrap items-center gap-2">
        <span id="exemple" className="text-sm text-ink-soft">
          Voir avec
        </span>
        <Select
          aria-labelledby="exemple"
          className="w-56"
          options={example.territories.map(({ id, name }) => ({ value: id, label: name }))}
          value={territoryId}
          onChange={setTerritoryId}
        />
      </div>
    ),
  }
}
