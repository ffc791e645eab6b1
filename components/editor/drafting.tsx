'use client'

import { useCallback, useState } from 'react'
import { BlockCard } from '@/components/editor/block-card'
import { EditorDataProvider } from '@/components/editor/editor-data'
import { ProofPane } from '@/components/editor/proof-pane'
import { StaticText } from '@/components/editor/static-text'
import type { WorkingCopy } from '@/lib/domain/bilan/working-copy'

type Props = { copy: WorkingCopy; editable: boolean }

/** « Rédiger »: the blocks in order on the left, the true pages on the right. */
export const Drafting = ({ copy, editable }: Props) => {
  const [active, setActive] = useState<string | null>(null)
  const [version, setVersion] = useState(0)
  const saved = useCallback(() => setVersion(now => now + 1), [])
  const close = useCallback(() => setActive(null), [])

  return (
    <EditorDataProvider editionId={copy.editionId} figures={copy.figures} words={copy.words}>
      <div className="grid items-start gap-8 xl:grid-cols-[minmax(0,1fr)_minmax(24rem,34rem)]">
        <div className="grid gap-10">
          {copy.rubriques.map(rubrique => (
            <section key={rubrique.id} aria-labelledby={`rubrique-${rubrique.id}`} className="grid gap-2">
              <header className="border-b border-ink pb-2">
                <p className="text-sm text-ink-soft">Page {rubrique.page}</p>
                <div
                  id={`rubrique-${rubrique.id}`}
                  role="heading"
                  aria-level={2}
                  className="text-lg font-semibold"
                >
                  <StaticText text={rubrique.title} />
                </div>
                {rubrique.chapo && (
                  <div className="font-serif text-ink-soft">
                    <StaticText text={rubrique.chapo} />
                  </div>
                )}
              </header>
              {rubrique.blocks.map(block => {
                const state = copy.blocks[block.id]
                return (
                  state && (
                    <BlockCard
                      key={block.id}
                      block={block}
                      state={state}
                      remarks={copy.remarks.filter(remark => remark.blockId === block.id)}
                      editable={editable}
                      active={active === block.id}
                      onActivate={() => setActive(block.id)}
                      onClose={close}
                      onSaved={saved}
                    />
                  )
                )
              })}
            </section>
          ))}
        </div>
        <aside
          aria-label="Épreuve"
          className="xl:sticky xl:top-4 xl:max-h-[calc(100dvh-2rem)] xl:overflow-y-auto"
        >
          <h2 className="mb-2 text-base font-semibold">Épreuve</h2>
          <ProofPane editionId={copy.editionId} version={version} />
        </aside>
      </div>
    </EditorDataProvider>
  )
}
