'use client'

import { useCallback, useState } from 'react'
import { AddBlock } from '@/components/editor/add-block'
import { BlockCard } from '@/components/editor/block-card'
import type { BlockPlace } from '@/components/editor/block-tools'
import { BlockingNotice } from '@/components/editor/blocking-notice'
import { DragBlocks, DropTarget } from '@/components/editor/drag-blocks'
import { EditorDataProvider } from '@/components/editor/editor-data'
import { HistoryBar } from '@/components/editor/history-bar'
import { KeptAside } from '@/components/editor/kept-aside'
import { PageActionsProvider } from '@/components/editor/page-actions'
import { PageSave } from '@/components/editor/page-save'
import { PresenceProvider, PresentPeople } from '@/components/editor/presence'
import { RubriqueHead } from '@/components/editor/rubrique-head'
import { AddRubrique } from '@/components/editor/rubrique-tools'
import { SavingProvider } from '@/components/editor/saving'
import { useRemarks } from '@/components/editor/use-remarks'
import { useRubriqueNames } from '@/components/editor/use-rubrique-names'
import { BesideProof } from '@/components/proof/beside-proof'
import type { WorkingCopy } from '@/lib/domain/bilan/working-copy'

type Props = {
  copy: WorkingCopy
  editable: boolean
  viewerId: string
  /** « canton de Lens ». */
  place: string
}

/** « Rédiger »: the blocks in order on the left, the true pages on the right. */
export const Drafting = ({ copy, editable, viewerId, place }: Props) => {
  /** The block that is written, or the rubrique whose head is. */
  const [active, setActive] = useState<string | null>(null)
  const [version, setVersion] = useState(0)
  const { remarks, ask } = useRemarks(copy.editionId, copy.remarks)
  const saved = useCallback(() => {
    setVersion(now => now + 1)
    ask()
  }, [ask])
  const close = useCallback(() => setActive(null), [])
  const { nameOf, named } = useRubriqueNames(copy)
  const editing = { copy, onEnter: setActive, onChange: saved }

  return (
    <SavingProvider userId={viewerId} editionId={copy.editionId} place={place}>
      <EditorDataProvider
        editionId={copy.editionId}
        years={copy.years}
        figures={copy.figures}
        words={copy.words}
      >
        <PresenceProvider active={editable ? active : null}>
          <PageActionsProvider {...editing}>
            <BesideProof
              copy={copy}
              version={version}
              onPick={editable ? setActive : null}
              renderAbove={showText => (
                <BlockingNotice remarks={remarks} rubriques={copy.rubriques} onFollow={showText} />
              )}
            >
              {editable && (
                <div className="sticky top-0 z-10 -mx-2 bg-paper px-2 print:hidden">
                  <PageSave />
                  <PresentPeople />
                  <HistoryBar />
                </div>
              )}
              <KeptAside copy={copy} editable={editable} />
              <DragBlocks copy={copy}>
                {copy.rubriques.map((rubrique, index) => (
                  <section
                    key={rubrique.id}
                    aria-labelledby={`rubrique-${rubrique.id}`}
                    className="grid gap-2"
                  >
                    <DropTarget id={rubrique.id}>
                      <RubriqueHead
                        rubrique={rubrique}
                        remarks={remarks.filter(
                          remark => remark.blockId === null && remark.rubriqueId === rubrique.id,
                        )}
                        order={copy.rubriques}
                        ambitions={copy.ambitions}
                        revision={copy.revisions[rubrique.id] ?? 1}
                        editable={editable}
                        active={active === rubrique.id}
                        onActivate={() => setActive(rubrique.id)}
                        onClose={close}
                        onSaved={saved}
                        onNamed={named}
                      />
                    </DropTarget>
                    {rubrique.blocks.map((block, position) => {
                      const state = copy.blocks[block.id]
                      return (
                        state && (
                          <DropTarget key={block.id} id={block.id}>
                            <BlockCard
                              block={block}
                              state={state}
                              remarks={remarks.filter(remark => remark.blockId === block.id)}
                              editable={editable}
                              active={active === block.id}
                              place={placeOf(copy, nameOf, index, position)}
                              onActivate={() => setActive(block.id)}
                              onClose={close}
                              onSaved={saved}
                            />
                          </DropTarget>
                        )
                      )
                    })}
                    {editable && (
                      <span id={`ajout-${rubrique.id}`} className="flex flex-wrap gap-1">
                        <AddBlock rubriqueId={rubrique.id} position={rubrique.blocks.length + 1} />
                        <AddRubrique below={rubrique.id} />
                      </span>
                    )}
                  </section>
                ))}
              </DragBlocks>
            </BesideProof>
          </PageActionsProvider>
        </PresenceProvider>
      </EditorDataProvider>
    </SavingProvider>
  )
}

const placeOf = (
  copy: WorkingCopy,
  nameOf: (id: string) => string,
  index: number,
  position: number,
): BlockPlace => {
  const others = copy.rubriques.map(({ id, blocks }, at) => ({
    id,
    name: nameOf(id) || `Rubrique ${at + 1}`,
    count: blocks.length,
  }))
  const own = copy.rubriques[index]
  return {
    rubriqueId: own?.id ?? '',
    position: position + 1,
    count: own?.blocks.length ?? 0,
    before: others[index - 1] ?? null,
    after: others[index + 1] ?? null,
    others: others.filter((_, at) => at !== index),
  }
}
