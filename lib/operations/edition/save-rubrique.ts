import { findAmbitionId } from '@/lib/data/edition/ambition'
import { findRecords } from '@/lib/data/edition/known-records'
import {
  findHeadWrite,
  findRubrique,
  lastRubriqueAuthor,
  writeRubrique,
} from '@/lib/data/edition/save-rubrique'
import { recordEvent } from '@/lib/data/history/record'
import { savedHeadSchema } from '@/lib/domain/bilan/block'
import { textReferences } from '@/lib/domain/bilan/collect-references'
import { contentProblem } from '@/lib/domain/edition/content-problem'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import type { OperationContext } from '../context'
import { transact } from '../transaction'
import { requireEditable } from './editable'
import type { Saved, SaveRefusal } from './save-block'

export const rubriqueGone = refuse(
  'rubrique-gone',
  'Cette rubrique n’existe pas dans ce bilan. Rechargez la page.',
)

const unknownAmbition = refuse(
  'unknown-ambition',
  'Cette ambition n’existe pas\u00a0: choisissez-en une de la liste, ou aucune. Rien n’a été enregistré.',
)

/** Saves title, chapô and ambition of a rubrique, conditional on the revision that was read. */
export const saveRubrique = (
  context: OperationContext,
  input: { rubriqueId: string; revision: number; content: unknown; mutation?: string },
): Promise<Result<Saved, SaveRefusal>> =>
  transact<Saved, SaveRefusal>(context.db, async tx => {
    const rubrique = await findRubrique(tx, input.rubriqueId)
    if (!rubrique) return rubriqueGone
    const { mutation, revision } = input
    const already =
      mutation && rubrique.revision !== revision
        ? await findHeadWrite(tx, { rubriqueId: rubrique.id, mutation, authorId: context.viewer.id })
        : null
    if (already) return ok(already)
    const editable = await requireEditable(tx, context, rubrique.editionId)
    if (!editable.ok) return editable
    const parsed = savedHeadSchema.safeParse(input.content)
    if (!parsed.success) return refuse('invalid-content', contentProblem(parsed.error))
    const { title, chapo, ambition = rubrique.head.ambition } = parsed.data
    const head = { title, chapo, ambition }
    const known = await findRecords(tx, [textReferences(chapo ? [title, chapo] : [title])])
    if (!known.ok) return known
    const ambitionId = await findAmbitionId(tx, ambition)
    if (ambition !== null && ambitionId === null) return unknownAmbition
    if (!(await writeRubrique(tx, rubrique.id, revision, { ...head, ambitionId }))) {
      const current = (await findRubrique(tx, rubrique.id)) ?? rubrique
      const last = await lastRubriqueAuthor(tx, rubrique.id)
      const authorName = last?.actorName ?? 'une autre personne'
      return {
        ok: false,
        error: {
          code: 'conflict',
          sentence: `Cet en-tête a été modifié par ${authorName} pendant que vous écriviez. Rien n’est perdu : comparez et choisissez.`,
          conflict: {
            revision: current.revision,
            content: current.head,
            authorName,
            writtenAt: (last?.at ?? context.now).toISOString(),
            mutation: last?.revision === current.revision ? last.mutation : null,
          },
        },
      }
    }
    await recordEvent(tx, {
      actor: context.viewer,
      at: context.now,
      action: 'rubrique.save',
      subject: { kind: 'rubrique', id: rubrique.id },
      editionId: rubrique.editionId,
      data: { revision: revision + 1, head: JSON.stringify(head), ...(mutation && { mutation }) },
    })
    return ok({ revision: revision + 1, savedAt: context.now.toISOString() })
  })
