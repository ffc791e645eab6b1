'use client'

import { useEditorData } from '@/components/editor/editor-data'
import { FigureChip } from '@/components/editor/figure-chip'
import { StaticText } from '@/components/editor/static-text'
import { StaticMedia } from '@/components/media/static-media'
import { type Block, blockContentSchemas } from '@/lib/domain/bilan/block'
import { type FieldKind, fieldsOf } from '@/lib/domain/bilan/block-fields'
import { evolutionToken } from '@/lib/domain/bilan/collect-references'
import { dispositifName, type RichText, richTextSchema } from '@/lib/domain/bilan/rich-text'
import type { FigureToken } from '@/lib/domain/figure/token'
import { seriesInYears } from '@/lib/domain/indicator/collection-period'

/** A block as it reads while it is not being written. */
export const StaticBlock = ({ block }: { block: Block }) => {
  const content: Record<string, unknown> = block.content
  return fieldsOf(block.type).map(field => (
    <StaticField
      key={field.key}
      kind={field.kind}
      name={field.key}
      block={block}
      value={content[field.key]}
    />
  ))
}

/** The name that the block prints; its code while nothing is known of it. */
export const DispositifName = ({ code }: { code: string }) => {
  const { wordsOf } = useEditorData()
  return <p className="font-semibold">{wordsOf(dispositifName(code)) ?? code}</p>
}

type Props = { kind: FieldKind; name: string; block: Block; value: unknown }

const StaticField = ({ kind, name, block, value }: Props) => {
  switch (kind) {
    case 'rich':
      return <Prose text={richTextSchema.parse(value)} />
    case 'optional-rich':
      return value === null ? null : <Prose text={richTextSchema.parse(value)} />
    case 'inline':
    case 'optional-inline':
      return value === null ? null : (
        <div className={name === 'title' ? 'font-sans font-semibold' : 'font-serif text-ink-soft'}>
          <StaticText text={richTextSchema.parse(value)} />
        </div>
      )
    case 'line':
    case 'address':
      return <p className="text-ink-soft">{String(value)}</p>
    case 'fixed':
      return <DispositifName code={String(value)} />
    case 'boolean':
      return value === true ? (
        <p className="text-sm text-ink-soft">Signé par les conseillers du canton</p>
      ) : null
    case 'length':
      return null
    case 'media':
      return (
        <StaticMedia
          mediaId={typeof value === 'string' ? value : null}
          use={block.type === 'photo' ? 'vignette' : 'couverture'}
        />
      )
    case 'tiles':
      return <StaticTiles tiles={blockContentSchemas.chiffres_cles.shape.tiles.parse(value)} />
    case 'inline-list':
      return (
        <ul className="list-disc pl-6 font-serif">
          {blockContentSchemas.liste_equipements.shape.items.parse(value).map((item, index) => (
            <li key={index}>
              <StaticText text={item} />
            </li>
          ))}
        </ul>
      )
    case 'series':
      return block.type === 'evolution' ? <StaticSeries content={block.content} /> : null
    case 'groupes':
      return blockContentSchemas.expression_groupes.shape.entries.parse(value).map((entry, index) => (
        <div key={index}>
          <p className="font-semibold">{entry.groupe}</p>
          <p className="whitespace-pre-line">{entry.text || 'Texte à compléter'}</p>
        </div>
      ))
  }
}

const Prose = ({ text }: { text: RichText }) => (
  <div className="prose-bilan">
    <StaticText text={text} />
  </div>
)

const StaticTiles = ({ tiles }: { tiles: { figure: FigureToken; label: RichText }[] }) => {
  const data = useEditorData()
  return (
    <ul className="grid gap-3 sm:grid-cols-2">
      {tiles.map((tile, index) => (
        <li key={index} className="border-t border-ink pt-1">
          <span className="block text-xl font-semibold">
            <FigureChip token={tile.figure} figure={data.figureOf(tile.figure)} />
          </span>
          <span className="block text-sm text-ink-soft">
            <StaticText text={tile.label} />
          </span>
        </li>
      ))}
    </ul>
  )
}

/** Each point is an ordinary figure: the same token that the page prints. */
const StaticSeries = ({ content }: { content: Extract<Block, { type: 'evolution' }>['content'] }) => {
  const data = useEditorData()
  const years = data.example?.years
  const periods = years ? seriesInYears(content.periods, years) : content.periods
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-2">
      {periods.map(period => {
        const token = evolutionToken(content, period)
        const figure = data.figureOf(token)
        return (
          <li key={period}>
            <span className="block text-sm text-ink-soft">{figure?.period ?? period}</span>
            <span className="block text-lg font-semibold">
              <FigureChip token={token} figure={figure} />
            </span>
          </li>
        )
      })}
    </ul>
  )
}
