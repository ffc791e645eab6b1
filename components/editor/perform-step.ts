import type { Place, RubriqueSpot, Step, Target } from '@/components/editor/page-history'
import type { Handle } from '@/components/editor/use-page-actions'
import { answered } from '@/components/feedback/answered'
import { deleteBlockAction, moveBlockAction, restoreBlockAction } from '@/lib/actions/edition/arrange'
import {
  deleteRubriqueAction,
  moveRubriqueAction,
  restoreRubriqueAction,
} from '@/lib/actions/edition/rubriques'
import type { WorkingCopy } from '@/lib/domain/bilan/working-copy'
import type { Result } from '@/lib/domain/shared/result'

type Page = {
  /** As it was last read: another person may have changed its order since. */
  copy: () => WorkingCopy
  handleOf: (kind: Target['kind'], id: string) => Handle | undefined
}

const gone = (sentence: string): Result<never> => ({ ok: false, error: { code: 'gone', sentence } })
const blockGone = gone('Ce bloc n’est plus sur la page\u00a0: cette étape ne peut pas être refaite.')
const rubriqueGone = gone(
  'Cette rubrique n’est plus sur la page\u00a0: cette étape ne peut pas être refaite.',
)

/** Does a step, the first time or again: what was typed in what it moves or takes out goes first. */
export const performStep = async (step: Step, { copy, handleOf }: Page): Promise<Result<unknown>> => {
  switch (step.kind) {
    case 'write': {
      const written = step.changes.map(
        ({ target, after }) => [handleOf(target.kind, target.id), after] as const,
      )
      if (written.some(([handle]) => !handle)) return blockGone
      for (const [handle, after] of written) handle?.write(after)
      return { ok: true, value: null }
    }
    case 'move': {
      await handleOf('block', step.blockId)?.flush()
      const from = placeOf(copy(), step.blockId)
      return from ? answered(moveBlockAction({ blockId: step.blockId, from, ...step.to })) : blockGone
    }
    case 'enter':
      return answered(restoreBlockAction({ blockId: step.blockId, ...step.place }))
    case 'leave': {
      const handle = handleOf('block', step.blockId)
      if (!handle) return blockGone
      await handle.flush()
      return answered(deleteBlockAction({ blockId: step.blockId, revision: handle.revision() }))
    }
    case 'rubrique-move': {
      const { rubriqueId, to } = step
      const from = spotOf(copy(), rubriqueId)
      return from ? answered(moveRubriqueAction({ rubriqueId, from, ...to })) : rubriqueGone
    }
    case 'rubrique-enter':
      return answered(restoreRubriqueAction({ rubriqueId: step.rubriqueId, ...step.spot }))
    case 'rubrique-leave': {
      const handle = handleOf('rubrique', step.rubriqueId)
      if (!handle) return rubriqueGone
      await handle.flush()
      return answered(deleteRubriqueAction({ rubriqueId: step.rubriqueId, revision: handle.revision() }))
    }
  }
}

/** Where a block stands on the page as it was read. */
export const placeOf = (copy: WorkingCopy, blockId: string): Place | null => {
  for (const { id, blocks } of copy.rubriques) {
    const index = blocks.findIndex(block => block.id === blockId)
    if (index >= 0) return { rubriqueId: id, position: index + 1 }
  }
  return null
}

/** Where a rubrique stands among all of them. */
export const spotOf = ({ rubriques }: WorkingCopy, rubriqueId: string): RubriqueSpot | null => {
  const index = rubriques.findIndex(({ id }) => id === rubriqueId)
  const rubrique = rubriques[index]
  return rubrique ? { page: rubrique.page, position: index + 1 } : null
}

/** The place on the screen of what a step did; null once it is gone. */
export const shownBy = (step: Step): HTMLElement | null => {
  switch (step.kind) {
    case 'write': {
      const target = step.changes[0]?.target
      return target ? document.getElementById(`${placeNames[target.kind]}${target.id}`) : null
    }
    case 'move':
    case 'enter':
    case 'leave':
      return document.getElementById(`${placeNames.block}${step.blockId}`)
    case 'rubrique-move':
    case 'rubrique-enter':
    case 'rubrique-leave':
      return document.getElementById(`${placeNames.rubrique}${step.rubriqueId}`)
  }
}

const placeNames: Record<Target['kind'], string> = { block: 'bloc-', rubrique: 'rubrique-tete-' }
