'use client'

import { createContext, type ReactNode, use, useMemo, useState } from 'react'
import type { TextYears } from '@/components/editor/pasted-years'
import type { Block } from '@/lib/domain/bilan/block'
import { blockTexts } from '@/lib/domain/bilan/block-texts'
import { collectTokens, textWords } from '@/lib/domain/bilan/collect-references'
import type { TextToken } from '@/lib/domain/bilan/rich-text'
import type { TokenPreview } from '@/lib/domain/figure/describe'
import type { FigureToken } from '@/lib/domain/figure/token'
import { figureKey, wordsKey } from '@/lib/domain/figure/token-key'
import type { CollectionYears } from '@/lib/domain/indicator/collection-period'

export type Example = {
  territoryId: string
  territories: readonly { id: string; name: string }[]
  addressOf: (territoryId: string) => string
  /** Of the collection that it is seen for. */
  years: CollectionYears
}

/** What tokens print now, shared by every field of the page and completed by each save. */
type EditorData = {
  editionId: string
  /** Where values are searched and tokens previewed: the edition’s own address, or that of a modèle. */
  address: string
  /** A modèle has no territory: its figures are seen with one of these. */
  example: Example | null
  years: TextYears
  figureOf: (token: FigureToken) => TokenPreview | null
  wordsOf: (token: TextToken) => string | null
  learn: (figures: Record<string, TokenPreview>, words: Record<string, string>) => void
}

const Context = createContext<EditorData | null>(null)

type Props = {
  editionId: string
  address?: string
  example?: Example
  years?: TextYears
  /** As the page was read, and read again: what was learned since comes first. */
  figures: Record<string, TokenPreview>
  words: Record<string, string>
  children: ReactNode
}

const nothing: Pick<Props, 'figures' | 'words'> = { figures: {}, words: {} }

export const EditorDataProvider = ({ editionId, example, years = null, children, ...read }: Props) => {
  const address = read.address ?? `/atelier/api/editions/${editionId}`
  const [learned, setLearned] = useState({ address, ...nothing })
  const data = useMemo<EditorData>(() => {
    // What was learned for another territory says nothing of this one.
    const { figures, words } = learned.address === address ? learned : nothing
    return {
      editionId,
      address,
      example: example ?? null,
      years,
      figureOf: token => figures[figureKey(token)] ?? read.figures[figureKey(token)] ?? null,
      wordsOf: token => words[wordsKey(token)] ?? read.words[wordsKey(token)] ?? null,
      learn: (newFigures, newWords) =>
        setLearned(last => {
          const known = last.address === address ? last : nothing
          return {
            address,
            figures: { ...known.figures, ...newFigures },
            words: { ...known.words, ...newWords },
          }
        }),
    }
  }, [editionId, address, example, years, read.figures, read.words, learned])
  return <Context value={data}>{children}</Context>
}

export const useEditorData = (): EditorData => {
  const data = use(Context)
  if (!data) throw new Error('useEditorData is used outside its provider')
  return data
}

/** Whether some token of this block was never previewed here: pasted, or written by somebody else. */
export const lacksPreview = (data: EditorData, block: Block | undefined): boolean =>
  block !== undefined &&
  (collectTokens(block).some(token => data.figureOf(token) === null) ||
    textWords(blockTexts(block)).some(token => data.wordsOf(token) === null))
