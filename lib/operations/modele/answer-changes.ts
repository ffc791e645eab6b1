import { findEditionPlace } from '@/lib/data/bilan/find-bilan'
import type { Db } from '@/lib/data/client'
import { findYears } from '@/lib/data/collection/collections'
import { recordEvent } from '@/lib/data/history/record'
import {
  loadFollowed,
  loadVersions,
  moveCollection,
  recordAnswers,
  type Versions,
} from '@/lib/data/modele/follow'
import { followVersion } from '@/lib/data/modele/follow-version'
import { findVersion } from '@/lib/data/modele/modeles'
import type { AnswerChangesInput, AnswerOutcome, ModeleAnswerInput } from '@/lib/domain/modele/answer'
import {
  broughtBy,
  type Followed,
  isLocal,
  type ModeleChange,
  modeleChanges,
} from '@/lib/domain/modele/changes'
import { authorize, can } from '@/lib/domain/policy/can'
import { groupBy } from '@/lib/domain/shared/group-by'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import type { OperationContext } from '../context'
import { holdEditable } from '../edition/editable'
import { transact } from '../transaction'
import { takeChange } from './take-change'

type Target = { id: string; number: number; modeleId: string; versions: Versions }

/**
 * Answers changes of a modèle in the drafts of a collection: each edition by itself, a result per answer. A text of the
 * canton’s own is replaced only when the answer says that it was shown, and is still what was shown. The collection
 * itself moves to the version only by who manages it.
 */
export const answerChanges = async (
  context: OperationContext,
  { collectionId, versionId, answers, follow }: AnswerChangesInput,
): Promise<Result<AnswerOutcome[]>> => {
  const allowed = authorize(context.viewer, 'edition.edit')
  if (!allowed.ok) return allowed
  const version = await findVersion(context.db, versionId)
  if (!version?.publishedAt) return refuse('not-published', 'Cette version du modèle n’est pas publiée.')
  const years = await findYears(context.db, collectionId)
  if (!years) return refuse('unknown-collection', 'Cette collection n’existe pas, ou n’existe plus.')
  const versions = await loadVersions(context.db, { modeleId: version.modele.id, years })
  const target = { id: versionId, number: version.number, modeleId: version.modele.id, versions }
  const outcomes: AnswerOutcome[] = []
  const byEdition = groupBy(answers, answer => answer.editionId)
  for (const editionId of new Set([...byEdition.keys(), ...follow])) {
    const own = byEdition.get(editionId) ?? []
    const answered = await transact<AnswerOutcome[]>(context.db, tx =>
      answerEdition(tx, context, { editionId, collectionId, target, answers: own }),
    )
    outcomes.push(
      ...(answered.ok
        ? answered.value
        : own.map(({ key }) => ({ editionId, key, ok: false, sentence: answered.error.sentence }))),
    )
  }
  const refused = outcomes.length > 0 && outcomes.every(outcome => !outcome.ok)
  if (!refused && can(context.viewer, 'collection.manage'))
    await followInCollection(context, collectionId, target)
  return ok(outcomes)
}

const followInCollection = (context: OperationContext, collectionId: string, target: Target) =>
  transact<true>(context.db, async tx => {
    if (await moveCollection(tx, collectionId, target))
      await recordEvent(tx, {
        actor: context.viewer,
        at: context.now,
        action: 'collection.save',
        subject: { kind: 'collection', id: collectionId },
        data: { modeleVersion: target.number },
      })
    return ok(true)
  })

type EditionAnswers = {
  editionId: string
  collectionId: string
  target: Target
  answers: readonly ModeleAnswerInput[]
}

const answerEdition = async (
  tx: Db,
  context: OperationContext,
  { editionId, collectionId, target, answers }: EditionAnswers,
): Promise<Result<AnswerOutcome[]>> => {
  const editable = await holdEditable(tx, context, editionId)
  if (!editable.ok) return editable
  const now = target.versions.get(target.number)
  const place = await findEditionPlace(tx, editionId)
  if (!now || place?.bilan.collectionId !== collectionId)
    return refuse('other-collection', 'Ce bilan n’est pas de cette collection.')
  if (place.bilan.collection.modeleVersion.modeleId !== target.modeleId)
    return refuse('other-modele', 'Ce bilan est fait d’un autre modèle.')

  const outcomes: AnswerOutcome[] = []
  const taken: string[] = []
  const kept: string[] = []
  for (const answer of answers) {
    // Read again each time: a rubrique just taken holds blocks now.
    const followed = await loadFollowed(tx, editionId, target.versions)
    const change = modeleChanges(followed, now).find(({ key }) => key === answer.key)
    const tell = (done: boolean, sentence: string) =>
      outcomes.push({ editionId, key: answer.key, ok: done, sentence })
    if (!change) {
      tell(true, 'Déjà fait.')
      continue
    }
    if (answer.answer === 'taken') {
      if (isLocal(change) && !answer.localShown) {
        tell(false, 'Ce texte a été modifié dans ce canton : regardez-le avant de le remplacer.')
        continue
      }
      if ((change.local?.revision ?? null) !== answer.revision) {
        tell(false, 'Ce texte vient de changer dans ce canton : rien n’a été remplacé. Relisez-le.')
        continue
      }
      const applied = await takeChange(tx, context, { editionId, change, followed, now })
      if (!applied.ok) {
        tell(false, applied.error.sentence)
        continue
      }
    }
    await recordAnswers(
      tx,
      { editionId, versionId: target.id, decidedById: context.viewer.id, decidedAt: context.now },
      // A rubrique that was added brings its blocks: they are answered with it.
      keysOf(change, followed).map(key => ({ key, answer: answer.answer })),
    )
    ;(answer.answer === 'taken' ? taken : kept).push(answer.key)
    tell(true, answer.answer === 'taken' ? 'Repris du modèle.' : 'Gardé tel quel.')
  }
  const left = modeleChanges(await loadFollowed(tx, editionId, target.versions), now)
  const follows = left.length === 0 && (await followVersion(tx, editionId, target))
  if (taken.length + kept.length === 0 && !follows) return ok(outcomes)
  await recordEvent(tx, {
    actor: context.viewer,
    at: context.now,
    action: 'edition.follow-modele',
    subject: { kind: 'edition', id: editionId },
    editionId,
    data: { version: target.number, taken, kept, follows },
  })
  return ok(outcomes)
}

const keysOf = (change: ModeleChange, followed: Followed): string[] =>
  change.part === 'rubrique' && change.kind === 'added' && change.now
    ? [change.key, ...broughtBy(change.now, followed).map(block => block.key)]
    : [change.key]
