import { insertRevision } from '@/lib/data/edition/insert-revision'
import { loadFacts } from '@/lib/data/edition/load-facts'
import { loadWorking } from '@/lib/data/edition/load-working'
import { loadWorkingCopy } from '@/lib/data/edition/load-working-copy'
import { countAccepted } from '@/lib/data/proposal/decide'
import { fitSentence } from '@/lib/domain/bilan/copyfit'
import { buildManifest } from '@/lib/domain/bilan/manifest'
import { resolveBilan } from '@/lib/domain/bilan/resolve'
import { keptRemarks } from '@/lib/domain/checker/kept-remarks'
import type { Remark } from '@/lib/domain/checker/remark'
import { remarkLines } from '@/lib/domain/checker/remark-lines'
import { reviewParts } from '@/lib/domain/edition/review-parts'
import { fingerprint } from '@/lib/domain/edition/working-snapshot'
import { type FieldRefusal, ok, type Result, refuse } from '@/lib/domain/shared/result'
import { decide } from '@/lib/domain/workflow/decide'
import type { SubmitInput } from '@/lib/domain/workflow/inputs'
import { type Overflow, rendererVersion } from '@/lib/services/print/render'
import { sha256 } from '@/lib/services/storage/sha256'
import type { OperationContext } from '../context'
import { renderFiles } from './render-files'
import { type Moved, runDecision, unknownEdition } from './run-decision'
import { noDecision } from './take-back'

export type Submitted = Moved & { revisionId: string; manifest: string }

/**
 * « Soumettre »: resolves everything once, renders every file once, stores them, hashes the manifest, and only then, in
 * one transaction, writes the revision and moves the edition. A refusal leaves the draft as it was.
 */
export const submitEdition = async (
  context: OperationContext,
  input: SubmitInput,
): Promise<Result<Submitted, FieldRefusal>> => {
  const { db, viewer, now, store, settings } = context
  const facts = await loadFacts(db, input.editionId, now)
  if (!facts) return unknownEdition
  const early = decide('submit', facts, viewer, now, { lock: input.lock, blockingRemarks: 0 })
  if (!early.ok) return early

  const working = await db.$transaction(
    tx => loadWorking(tx, input.editionId, { ...settings, now }),
    { isolationLevel: 'RepeatableRead' }, // one instant for all the records
  )
  if (!working) return unknownEdition
  const { bilan, remarks } = resolveBilan(working.input)
  const blocking = remarks.filter(remark => remark.severity === 'blocking')
  const blockingRemarks = remarkLines(blocking).length
  const decided = decide('submit', facts, viewer, now, { lock: input.lock, blockingRemarks })
  if (!decided.ok) return { ok: false, error: { ...decided.error, remarks: blocking } }

  const rendered = await renderFiles(bilan, store, now)
  if (!rendered.ok) return rendered
  const overflow = rendered.value.overflow.map(overflowRemark)
  if (overflow.length > 0) return { ok: false, error: { ...tooLong.error, remarks: overflow } }

  const files = await Promise.all(
    rendered.value.files.map(async ({ bytes, ...file }) => ({
      ...file,
      sha256: await store.put(bytes),
      bytes: bytes.byteLength,
    })),
  )
  const manifest = buildManifest({ bilan, files, renderer: rendererVersion, modele: working.modele })
  const manifestHash = sha256(manifest)
  const parts = reviewParts(bilan, input.editionId).map(({ partId, canonical }) => ({
    partId,
    hash: sha256(canonical),
  }))

  const written = { revisionId: '' }
  const moved = await runDecision(context, {
    by: viewer,
    transition: 'submit',
    input: { ...input, blockingRemarks },
    effect: async tx => {
      const current = await loadWorkingCopy(tx, input.editionId)
      if (fingerprint(current.snapshot) !== fingerprint(working.snapshot)) return changedMeanwhile
      if ((await countAccepted(tx, input.editionId)) !== working.accepted) return changedMeanwhile
      written.revisionId = await insertRevision(tx, {
        editionId: input.editionId,
        manifest,
        manifestHash,
        resolved: bilan,
        working: working.snapshot,
        submittedById: viewer.id,
        at: now,
        note: input.note?.trim() || null,
        parts,
        files,
      })
      return ok({
        changes: { ...noDecision, currentRevisionId: written.revisionId, submittedById: viewer.id },
        revisionId: written.revisionId,
        // Whoever validates is told of them as they were, whatever the records become.
        told: { manifest: manifestHash, remarks: keptRemarks([...remarks, ...rendered.value.remarks]) },
      })
    },
  })
  return moved.ok ? ok({ ...moved.value, revisionId: written.revisionId, manifest: manifestHash }) : moved
}

const changedMeanwhile = refuse(
  'working-copy-changed',
  'Le texte a été modifié pendant la soumission : rien n’a été soumis et rien n’est perdu. Relisez, puis soumettez à nouveau.',
)

const tooLong = refuse(
  'page-overflow',
  'Ce bilan ne peut pas être soumis : le texte dépasse la place prévue. Raccourcissez les pages indiquées.',
)

const overflowRemark = ({ page, words }: Overflow): Remark => ({
  rule: 'page-overflow',
  severity: 'blocking',
  sentence: `Le texte de la page ${page} dépasse la place prévue (${fitSentence({ free: 0, excess: words })}) : raccourcissez-le.`,
  place: null,
  rubriqueId: null,
  blockId: null,
})
