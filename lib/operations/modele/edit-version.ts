import { randomUUID } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import type { Db } from '@/lib/data/client'
import { listIdentities } from '@/lib/data/collection/collections'
import { findRecords } from '@/lib/data/edition/known-records'
import { recordEvent } from '@/lib/data/history/record'
import { findMedia } from '@/lib/data/media/medias'
import {
  findLatestVersion,
  findModele,
  findPublishedVersion,
  findVersion,
  insertVersion,
  publishVersion,
  writeVersion,
} from '@/lib/data/modele/modeles'
import { isUniqueViolation } from '@/lib/data/unique-violation'
import { collectReferences, textReferences } from '@/lib/domain/bilan/collect-references'
import { instantiate, type ModeleContent, modeleContentSchema } from '@/lib/domain/bilan/modele'
import { mixedIdentity } from '@/lib/domain/collection/issuer'
import { identitySchema } from '@/lib/domain/edition/collection-content'
import { checkAccent } from '@/lib/domain/modele/contrast'
import { editModele, type ModeleEdit } from '@/lib/domain/modele/edit'
import type { IdentityInput } from '@/lib/domain/modele/identity-form'
import { authorize } from '@/lib/domain/policy/can'
import type { HistoryAction } from '@/lib/domain/shared/history'
import { type FieldRefusal, ok, type Result, refuse } from '@/lib/domain/shared/result'
import type { OperationContext } from '../context'
import { transact } from '../transaction'

/** The draft that was on screen. */
export type VersionRead = { versionId: string; revision: number }

const unknownModele = refuse('unknown-modele', 'Ce modèle n’existe pas, ou n’existe plus.')

/** One change of a draft version, conditional on the revision that was read. */
export const editVersion = (
  context: OperationContext,
  { versionId, revision, edit }: VersionRead & { edit: ModeleEdit },
): Promise<Result<{ revision: number }>> =>
  transact<{ revision: number }>(context.db, async tx => {
    const draft = await requireDraft(tx, context, { versionId, revision })
    if (!draft.ok) return draft
    const edited = editModele(draft.value.content, edit)
    if (!edited.ok) return edited
    const known = await findRecords(tx, references(edited.value))
    if (!known.ok) return known
    return save(tx, context, { versionId, revision }, { content: edited.value, what: edit.kind })
  })

/** Name, colour, logo and contact of a draft version: the issuer’s own, seen in print and in both themes. */
export const saveIdentity = (
  context: OperationContext,
  { versionId, revision, logoMediaId, ...given }: VersionRead & IdentityInput,
): Promise<Result<{ revision: number }, FieldRefusal>> =>
  transact<{ revision: number }, FieldRefusal>(context.db, async tx => {
    const draft = await requireDraft(tx, context, { versionId, revision })
    if (!draft.ok) return draft
    const logo = logoMediaId === null ? null : await findMedia(tx, logoMediaId)
    if (logoMediaId !== null && !logo) return refuse('unknown-media', 'Cette image n’existe plus.')
    const identity = identitySchema.parse({ ...given, logoSha256: logo?.sha256 ?? null })
    const unseen = checkAccent(identity.accent).find(({ enough }) => !enough)
    if (unseen) {
      const sentence =
        'Cette couleur est trop pâle : ses filets et ses barres ne se verraient pas sur le papier.'
      return { ok: false, error: { code: 'accent-unseen', sentence, fields: { accent: sentence } } }
    }
    const mixed = mixedIdentity(identity, await othersOf(tx, draft.value.issuer))
    if (mixed !== null) return refuse('issuer-mixed', mixed)
    return save(tx, context, { versionId, revision }, { identity, what: 'identity' })
  })

/** « Publier la version N »: bilans may be made from it, and it never changes again. */
export const publishModele = (
  context: OperationContext,
  read: VersionRead,
): Promise<Result<{ number: number }>> =>
  transact<{ number: number }>(context.db, async tx => {
    const draft = await requireDraft(tx, context, read)
    if (!draft.ok) return draft
    const { content, issuer, identity, number, modeleId } = draft.value
    const known = await findRecords(tx, references(content))
    if (!known.ok) return known
    const mixed = mixedIdentity(identity, await othersOf(tx, issuer))
    if (mixed !== null) return refuse('issuer-mixed', mixed)
    const former = await findPublishedVersion(tx, modeleId)
    if (former && isDeepStrictEqual(saidBy(former), { content, identity }))
      return refuse(
        'unchanged',
        `La version ${number} dit la même chose que la version ${former.number}\u00a0: il n’y a rien à publier. Changez-la d’abord.`,
      )
    const by = { authorId: context.viewer.id, now: context.now }
    if (!(await publishVersion(tx, { id: read.versionId, revision: read.revision }, by)))
      return stale('une autre personne')
    await tell(tx, context, 'modele.publish', modeleId, { number })
    return ok({ number })
  })

/** The next version, a draft copied from the latest. One draft at a time. */
export const startVersion = async (
  context: OperationContext,
  { code }: { code: string },
): Promise<Result<{ number: number }>> => {
  const already = refuse('draft-exists', 'Une version de ce modèle est déjà en préparation.')
  const allowed = authorize(context.viewer, 'modele.edit')
  if (!allowed.ok) return allowed
  try {
    return await transact<{ number: number }>(context.db, async tx => {
      const modele = await findModele(tx, code)
      const latest = modele && (await findLatestVersion(tx, modele.id))
      if (!latest) return unknownModele
      if (latest.publishedAt === null) return already
      const { number } = await insertVersion(
        tx,
        {
          modeleId: modele.id,
          number: latest.number + 1,
          ...saidBy(latest),
        },
        { authorId: context.viewer.id, now: context.now },
      )
      await tell(tx, context, 'modele.save', modele.id, { number, edit: 'start' })
      return ok({ number })
    })
  } catch (error) {
    if (isUniqueViolation(error)) return already
    throw error
  }
}

const saidBy = ({ content, identity }: { content: unknown; identity: unknown }) => ({
  content: modeleContentSchema.parse(content),
  identity: identitySchema.parse(identity),
})

type Draft = {
  modeleId: string
  number: number
  issuer: 'institution' | 'groupe'
  content: ModeleContent
  identity: ReturnType<typeof identitySchema.parse>
}

const requireDraft = async (
  tx: Db,
  context: OperationContext,
  { versionId, revision }: VersionRead,
): Promise<Result<Draft>> => {
  const allowed = authorize(context.viewer, 'modele.edit')
  if (!allowed.ok) return allowed
  const version = await findVersion(tx, versionId)
  if (!version) return unknownModele
  if (version.publishedAt !== null)
    return refuse(
      'published',
      `La version ${version.number} est publiée : elle ne change plus. Préparez la suivante.`,
    )
  if (version.revision !== revision) return stale(version.updatedBy?.name ?? 'une autre personne')
  const { modele, number, content, identity } = version
  return ok({ modeleId: modele.id, number, issuer: modele.issuer, ...saidBy({ content, identity }) })
}

const stale = (name: string) =>
  refuse(
    'stale',
    `${name} a modifié ce modèle entre-temps. Votre saisie est encore à l’écran : relisez ce qui a changé, puis enregistrez à nouveau.`,
  )

const save = async (
  tx: Db,
  context: OperationContext,
  { versionId, revision }: VersionRead,
  { what, ...data }: { what: string; content?: ModeleContent; identity?: object },
): Promise<Result<{ revision: number }>> => {
  const by = { authorId: context.viewer.id, now: context.now }
  if (!(await writeVersion(tx, { id: versionId, revision }, data, by))) return stale('une autre personne')
  const version = await findVersion(tx, versionId)
  if (!version) return unknownModele
  await tell(tx, context, 'modele.save', version.modele.id, { number: version.number, edit: what })
  return ok({ revision: revision + 1 })
}

const othersOf = (tx: Db, issuer: 'institution' | 'groupe') =>
  listIdentities(tx, issuer === 'groupe' ? 'institution' : 'groupe')

/** Every record that the modèle names: it can’t be saved with one that does not exist. */
const references = (content: ModeleContent) => {
  const { rubriques } = instantiate(content.rubriques, randomUUID)
  const heads = rubriques.flatMap(({ title, chapo }) => (chapo ? [title, chapo] : [title]))
  return [...rubriques.flatMap(({ blocks }) => blocks.map(collectReferences)), textReferences(heads)]
}

const tell = (
  tx: Db,
  context: OperationContext,
  action: HistoryAction,
  id: string,
  data: Record<string, string | number>,
) =>
  recordEvent(tx, { actor: context.viewer, at: context.now, action, subject: { kind: 'modele', id }, data })
