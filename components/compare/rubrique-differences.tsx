import { BlockDifference, ChangeMark, TextDifferences } from '@/components/compare/block-difference'
import { RestoreButton } from '@/components/compare/restore-button'
import { isChanged, type RubriqueChange } from '@/lib/domain/compare/blocks'
import type { Restorable } from '@/lib/domain/edition/version'

type Props = {
  rubriques: readonly RubriqueChange[]
  /** Unchanged blocks too. */
  all: boolean
  /** The draft that a block of the earlier version may be put back in; null when it can’t. */
  restore: { editionId: string; version: Restorable } | null
}

/** The bilan in its order, rubrique by rubrique, with what differs in place. */
export const RubriqueDifferences = ({ rubriques, all, restore }: Props) => (
  <div className="grid gap-10">
    {rubriques.map(change => (
      <section key={(change.after ?? change.before).id} className="grid gap-5">
        <header className="grid gap-1">
          <h2 className="flex flex-wrap items-center gap-2 text-lg">
            {titleOf(change)}
            {isChanged(change) && <ChangeMark change={change} />}
          </h2>
          {(change.kind === 'changed' || all) && (
            <TextDifferences
              before={change.before?.texts ?? []}
              after={change.after?.texts ?? []}
              all={all}
            />
          )}
        </header>
        {change.blocks
          .filter(block => all || isChanged(block))
          .map(block => (
            <BlockDifference key={(block.after ?? block.before).id} change={block} all={all}>
              {restore && block.before && block.kind !== 'same' && (
                <RestoreButton {...restore} blockId={block.before.id}>
                  Remettre ce bloc comme avant
                </RestoreButton>
              )}
            </BlockDifference>
          ))}
      </section>
    ))}
  </div>
)

const titleOf = (change: RubriqueChange): string => {
  const { texts, page } = change.after ?? change.before
  return texts.find(({ key }) => key === 'title')?.text ?? `Page ${page}`
}
