'use client'

import { createContext, type ReactNode, use, useMemo, useState } from 'react'
import type { TextToken } from '@/lib/domain/bilan/rich-text'
import type { TokenPreview } from '@/lib/domain/figure/describe'
import type { FigureToken } from '@/lib/domain/figure/token'
import { figureKey, wordsKey } from '@/lib/domain/figure/token-key'

/** What tokens print now, shared by every field of the page and completed by each save. */
type EditorData = {
  editionId: string
  figureOf: (token: FigureToken) => TokenPreview | null
  wordsOf: (token: TextToken) => string | null
  learn: (figures: Record<string, TokenPreview>, words: Record<string, string>) => void
}

const Context = createContext<EditorData | null>(null)

export const EditorDataProvider = (props: {
  editionId: string
  figures: Record<string, TokenPreview>
  words: Record<string, string>
  children: ReactNode
}) => {
  const [figures, setFigures] = useState(props.figures)
  const [words, setWords] = useState(props.words)
  const data = useMemo<EditorData>(
    () => ({
      editionId: props.editionId,
      figureOf: token => figures[figureKey(token)] ?? null,
      wordsOf: token => words[wordsKey(token)] ?? null,
      learn: (newFigures, newWords) => {
        setFigures(known => ({ ...known, ...newFigures }))
        setWords(known => ({ ...known, ...newWords }))
      },
    }),
    [props.editionId, figures, words],
  )
  return <Context value={data}>{props.children}</Context>
}

export const useEditorData = (): EditorData => {
  const data = use(Context)
  if (!data) throw new Error('useEditorData is used outside its provider')
  return data
}
