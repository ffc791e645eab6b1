'use client'

import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useEditorData } from '@/components/editor/editor-data'
import { FigureChip } from '@/components/editor/figure-chip'
import { FigurePicker } from '@/components/editor/parts'
import { RichField } from '@/components/editor/rich-field'
import { useRows } from '@/components/editor/use-rows'
import { Button } from '@/components/ui/button'
import { IconButton } from '@/components/ui/icon-button'
import { type BlockContents, longest } from '@/lib/domain/bilan/block'
import { emptyInline, inlineTextSchema } from '@/lib/domain/bilan/rich-text'

type Tile = BlockContents['chiffres_cles']['tiles'][number]
type Props = {
  tiles: Tile[]
  autoFocus: boolean
  onChange: (tiles: Tile[]) => void
  onProblem: (sentence: string) => void
}

/** The tiles of « chiffres clés »: each a figure and what it counts. */
export const TilesField = ({ tiles, autoFocus, onChange, onProblem }: Props) => {
  const data = useEditorData()
  const [picking, setPicking] = useState<number | 'new' | null>(null)
  const rows = useRows(tiles, onChange)
  return (
    <div className="grid gap-3">
      {tiles.map((tile, index) => (
        <div
          key={rows.keys[index]}
          data-row
          role="group"
          aria-label={`Chiffre ${index + 1}`}
          className="grid gap-2 border-l-2 border-line pl-3"
        >
          <div className="flex items-center gap-1">
            <span className="mr-auto text-lg font-semibold">
              <FigureChip token={tile.figure} figure={data.figureOf(tile.figure)} />
            </span>
            <Button size="small" variant="quiet" onClick={() => setPicking(index)}>
              Remplacer
            </Button>
            <IconButton
              size="small"
              label="Monter"
              icon={<ArrowUp />}
              disabled={index === 0}
              onClick={() => rows.move(index, index - 1)}
            />
            <IconButton
              size="small"
              label="Descendre"
              icon={<ArrowDown />}
              disabled={index === tiles.length - 1}
              onClick={() => rows.move(index, index + 1)}
            />
            <IconButton
              size="small"
              label={`Retirer le chiffre ${index + 1}`}
              data-remove
              icon={<Trash2 />}
              disabled={tiles.length === 1}
              onClick={rows.remove(index)}
            />
          </div>
          <RichField
            kind="inline"
            label={`Ce que compte le chiffre ${index + 1}`}
            value={tile.label}
            autoFocus={autoFocus && index === 0}
            onChange={value => {
              const label = inlineTextSchema.safeParse(value)
              if (label.success) rows.replace(index, { ...tile, label: label.data })
            }}
            onProblem={onProblem}
          />
        </div>
      ))}
      <Button
        size="small"
        className="justify-self-start"
        icon={<Plus />}
        disabled={tiles.length >= longest.tiles}
        onClick={() => setPicking('new')}
      >
        Ajouter un chiffre
      </Button>
      {picking !== null && (
        <FigurePicker
          initial={picking === 'new' ? null : (tiles[picking]?.figure ?? null)}
          onClose={() => setPicking(null)}
          onMissing={() => setPicking(null)}
          onChoose={figure => {
            const old = picking === 'new' ? undefined : tiles[picking]
            if (old && picking !== 'new') rows.replace(picking, { ...old, figure })
            else rows.add({ figure: { ...figure, label: false }, label: emptyInline })
            setPicking(null)
          }}
        />
      )}
    </div>
  )
}
