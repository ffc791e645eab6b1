import { findForm, isDispositifCodeTaken } from '@/lib/data/dispositif/find'
import { createDispositif, updateDispositif } from '@/lib/data/dispositif/save'
import { findRecords } from '@/lib/data/edition/known-records'
import { recordEvent } from '@/lib/data/history/record'
import { textReferences } from '@/lib/domain/bilan/collect-references'
import { type DispositifInput, type DispositifValues, dispositifValues } from '@/lib/domain/dispositif/form'
import { changedAspects, type PrintedDispositif } from '@/lib/domain/dispositif/printed'
import { authorize } from '@/lib/domain/policy/can'
import type { SaveOutcome } from '@/lib/domain/record/save-outcome'
import { type FieldRefusal, ok, type Result, refuse } from '@/lib/domain/shared/result'
import type { OperationContext } from '../context'
import { requirePhoto } from '../media/require-photo'
import { openProposalsOfDispositif } from '../proposal/open-proposals'
import { gone, stale } from '../record/stale'
import { transact } from '../transaction'

type Outcome = Result<SaveOutcome<DispositifValues>, FieldRefusal>

const printedOf = ({ name, acronym, short, medium, long, link }: PrintedDispositif): PrintedDispositif => ({
  name,
  acronym,
  short,
  medium,
  long,
  link,
})

/**
 * Creates a dispositif, or saves the one that was read. What it printed is kept, and each edition that prints what
 * changed is asked: no page changes by itself.
 */
export const saveDispositif = (context: OperationContext, input: DispositifInput): Promise<Outcome> =>
  transact<SaveOutcome<DispositifValues>, FieldRefusal>(context.db, async tx => {
    const { id, revision, ...content } = input
    const { viewer, now } = context
    const allowed = authorize(viewer, 'dispositif.edit')
    if (!allowed.ok) return allowed
    const texts = [content.short, content.medium, content.long].filter(text => text !== null)
    const known = await findRecords(tx, [textReferences(texts)])
    if (!known.ok) return known
    const current = id === null ? null : await findForm(tx, { id })
    const photo = await requirePhoto(tx, content.photoId, current?.photoId ?? null)
    if (!photo.ok) return photo
    const told = { actor: viewer, at: now, action: 'dispositif.save' as const }
    if (id === null || revision === null) {
      if (await isDispositifCodeTaken(tx, content.code)) return codeTaken(content.code)
      const created = await createDispositif(tx, content)
      const subject = { kind: 'dispositif', id: created }
      await recordEvent(tx, { ...told, subject, data: { created: true, name: content.name } })
      return ok({ kind: 'saved', id: created, key: content.code })
    }
    if (!current) return gone()
    if (content.code !== current.code) return codeFixed()
    const written = await updateDispositif(tx, {
      id,
      revision,
      content,
      reasons: current.reasons,
      closes: printedOf(current),
      by: { id: viewer.id, at: now },
    })
    if (!written) {
      const theirs = await findForm(tx, { id })
      return theirs ? stale(tx, { kind: 'dispositif', id }, dispositifValues(theirs)) : gone()
    }
    const aspects = changedAspects(printedOf(current), printedOf(content))
    const { proposals } = await openProposalsOfDispositif(
      tx,
      { dispositifId: id, code: current.code, oldRevision: revision, newRevision: revision + 1, aspects },
      now,
    )
    const subject = { kind: 'dispositif', id }
    await recordEvent(tx, { ...told, subject, data: { name: content.name, changed: aspects, proposals } })
    return ok({ kind: 'saved', id, key: current.code })
  })

const codeTaken = (code: string): Outcome => {
  const sentence = `Le code « ${code} » est déjà celui d’un autre dispositif.`
  return { ok: false, error: { ...refuse('code-taken', sentence).error, fields: { code: sentence } } }
}

const codeFixed = (): Outcome => {
  const sentence = 'Le code ne change plus : des bilans le nomment.'
  return { ok: false, error: { ...refuse('code-fixed', sentence).error, fields: { code: sentence } } }
}
