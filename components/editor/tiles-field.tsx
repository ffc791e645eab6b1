'use client'

import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useEditorData } from '@/components/editor/editor-data'
import { FigureChip } from '@/components/editor/figure-chip'
import { FigurePicker } from '@/components/editor/parts'
import { RichField } from '@/components/editor/rich-field'
import { Button } from '@/components/ui/button'
import { IconButton } from '@/components/ui/icon-button'
import type { BlockContents } from '@/lib/domain/bilan/block'
import { emptyInline, inlineTextSchema } from '@/lib/domain/bilan/rich-text'

type Tile = BlockContents['chiffres_cles']['tiles'][number]
type Props = { tiles: Tile[]; onChange: (tiles: Tile[]) => void; onProblem: (sentence: string) => void }

/** The tiles of « chiffres clés »: each a figure and what it counts. */
export const TilesField = ({ tiles, onChange, onProblem }: Props) => {
  const data = useEditorData()
  const [picking, setPicking] = useState<number | 'new' | null>(null)
  const replace = (index: number, tile: Tile) => onChange(tiles.map((old, at) => (at === index ? tile : old)))
  const swap = (index: number, other: number) => {
    const moved = tiles[index]
    const passed = tiles[other]
    if (moved && passed)
      onChange(tiles.map((tile, at) => (at === index ? passed : at === other ? moved : tile)))
  }
  return (
    <div className="grid gap-3">
      {tiles.map((tile, index) => (
        <div key={`${index}-${tile.figure.indicator}`} className="grid gap-2 border-l-2 border-line pl-3">
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
              onClick={() => swap(index, index - 1)}
            />
            <IconButton
              size="small"
              label="Descendre"
              icon={<ArrowDown />}
              disabled={index === tiles.length - 1}
              onClick={() => swap(index, index + 1)}
            />
            <IconButton
              size="small"
              label="Retirer ce chiffre"
              icon={<Trash2 />}
              disabled={tiles.length === 1}
              onClick={() => onChange(tiles.filter((_, at) => at !== index))}
            />
          </div>
          <RichField
            kind="inline"
            label={`Ce que compte le chiffre ${index + 1}`}
            value={tile.label}
            onChange={value => {
              const label = inlineTextSchema.safeParse(value)
              if (label.success) replace(index, { ...tile, label: label.data })
            }}
            onProblem={onProblem}
          />
        </div>
      ))}
      <Button size="small" className="justify-self-start" icon={<Plus />} onClick={() => setPicking('new')}>
        Ajouter un chiffre
      </Button>
      {picking !== null && (
        <FigurePicker
          initial={picking === 'new' ? null : (tiles[picking]?.figure ?? null)}
          onClose={() => setPicking(null)}
          onMissing={() => setPicking(null)}
          onChoose={figure => {
            const old = picking === 'new' ? undefined : tiles[picking]
            if (old && picking !== 'new') replace(picking, { ...old, figure })
            else onChange([...tiles, { figure: { ...figure, label: false }, label: emptyInline }])
            setPicking(null)
          }}
        />
      )}
    </div>
  )
}
