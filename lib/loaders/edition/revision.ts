import 'server-only'
import type { Db } from '@/lib/data/client'
import type { Viewer } from '@/lib/domain/policy/role'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import type { FileStore } from '@/lib/services/storage/file-store'
import { sha256 } from '@/lib/services/storage/sha256'
import { composeRevision, type ProofAsked, type ProofScreen } from './proof'
import { findReadableRevision } from './readable-revision'

const unknown = refuse('not-found', 'Cette révision n’existe pas, ou vous n’y avez pas accès.')

/** The pages of what was submitted: its stored resolved bilan, not the working copy. */
export const loadRevisionPages = async (
  db: Db,
  store: FileStore,
  viewer: Viewer,
  id: string,
  asked: ProofAsked,
): Promise<Result<ProofScreen>> => {
  const revision = await findReadableRevision(db, viewer, id)
  if (!revision) return unknown
  return ok(await composeRevision({ revisionId: id, bilan: revision.resolved }, store, asked))
}

export type RevisionFile = { bytes: Uint8Array; mime: string; sha256: string; name: string }

/** The stored bytes, checked against their hash before they are given. */
export const loadRevisionFile = async (
  db: Db,
  store: FileStore,
  viewer: Viewer,
  id: string,
  kind: string,
): Promise<Result<RevisionFile>> => {
  const revision = await findReadableRevision(db, viewer, id)
  const file = revision?.files.find(found => found.kind === kind)
  if (!revision || !file) return unknown
  const bytes = await store.get(file.sha256)
  if (!bytes || sha256(bytes) !== file.sha256)
    return refuse(
      'damaged',
      'Ce fichier ne correspond plus à ce qui a été approuvé : il n’est pas servi. Prévenez l’administration.',
    )
  const name = `revision-${revision.number}.${kind === 'article' ? 'html' : kind}`
  return ok({ bytes, mime: file.mime, sha256: file.sha256, name })
}
