'use client'

import { type ReactNode, useState } from 'react'
import { ChoiceList } from '@/components/editor/choice-list'
import { useEditorData } from '@/components/editor/editor-data'
import { matching } from '@/components/editor/matching'
import { newSeries } from '@/components/editor/new-series'
import type { Place } from '@/components/editor/page-history'
import { FigurePicker } from '@/components/editor/parts'
import { readChoices } from '@/components/editor/use-figures'
import { useNames } from '@/components/editor/use-names'
import { usePageActions } from '@/components/editor/use-page-actions'
import { say } from '@/components/feedback/toast'
import { Dialog } from '@/components/ui/dialog'
import type { BlockType } from '@/lib/domain/bilan/block'
import { blankContent, isBlank } from '@/lib/domain/bilan/new-block'
import { emptyInline } from '@/lib/domain/bilan/rich-text'
import type { FigureToken } from '@/lib/domain/figure/token'

/** Adds a block of any kind to the draft, at this place. */
export const useBlockAdder = (place: Place) => {
  const page = usePageActions()
  const { choose, dialog } = useNewBlock((type, content) => page.add({ ...place, type, content }))
  return { choose, dialog, pending: page.pending }
}

/** A block of any kind; what can’t be empty is chosen first. `dialog` is to be drawn by whoever asks. */
export const useNewBlock = (onAdd: (type: BlockType, content: Record<string, unknown>) => void) => {
  const data = useEditorData()
  const [asking, setAsking] = useState<'chiffres_cles' | 'evolution' | 'dispositif' | null>(null)
  const add = (type: BlockType, content: Record<string, unknown>) => {
    setAsking(null)
    onAdd(type, content)
  }
  const addSeries = async (figure: FigureToken) => {
    const series = newSeries(figure, await readChoices(data.address, figure.indicator))
    if (series.ok) add('evolution', series.value)
    else say(series.error.sentence, 'danger')
  }
  const choose = (type: BlockType) => {
    if (isBlank(type)) add(type, { ...blankContent(type) })
    else setAsking(type)
  }
  const close = () => setAsking(null)
  const dialog =
    asking === 'dispositif' ? (
      <DispositifChoice
        onClose={close}
        onChoose={dispositif => add('dispositif', { dispositif, length: 'medium', local: null })}
      />
    ) : asking === null ? null : (
      <FigurePicker
        initial={null}
        onClose={close}
        onMissing={close}
        onChoose={figure => {
          if (asking === 'evolution') return addSeries(figure)
          add('chiffres_cles', {
            title: null,
            tiles: [{ figure: { ...figure, label: false }, label: emptyInline }],
          })
          return undefined
        }}
      />
    )
  return { choose, dialog }
}

const DispositifChoice = (props: { onChoose: (code: string) => void; onClose: () => void }) => {
  const { choices, problem } = useNames()
  const [search, setSearch] = useState('')
  const options = (choices?.dispositifs ?? []).map(({ code, name }) => ({
    key: code,
    words: name,
    content: name as ReactNode,
  }))
  return (
    <Dialog open kind="panel" onOpenChange={open => !open && props.onClose()} title="Choisir un dispositif">
      <ChoiceList
        label="Chercher un dispositif"
        listLabel="Dispositifs"
        search={search}
        onSearch={setSearch}
        options={matching(options, search)}
        onChoose={({ key }) => props.onChoose(key)}
        empty={problem ?? (choices ? 'Aucun dispositif ne correspond.' : 'Lecture des dispositifs…')}
      />
    </Dialog>
  )
}
