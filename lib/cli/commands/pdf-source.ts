import { type BilanTerritory, findLatestEdition, findLivePdf } from '@/lib/data/bilan/find-printable'
import { fitSentence } from '@/lib/domain/bilan/copyfit'
import { remarkLines } from '@/lib/domain/checker/remark-lines'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import type { SystemContext } from '@/lib/operations/context'
import { printProof } from '@/lib/operations/edition/print-proof'
import { sha256 } from '@/lib/services/storage/sha256'

export type PdfAsked = { territory: BilanTerritory; collection: string | null }

export type PdfSource = {
  bytes: Uint8Array
  /** As said to the person: « épreuve », « PDF publié ». */
  source: string
  canton: string
  collection: string
  edition: number
  pages: number | null
  /** What must be known before the file is used. */
  notes: string[]
}

/** What the working copy prints at this instant. */
export async function proofPdf(
  context: SystemContext,
  { territory, collection }: PdfAsked,
): Promise<Result<PdfSource>> {
  const edition = await findLatestEdition(context.db, { territoryId: territory.id, collection })
  if (!edition) return refuse('no-bilan', `${territory.name} n’a pas encore de bilan${inside(collection)}.`)
  const proof = await printProof(context, edition.id)
  if (!proof.ok) return proof
  const { bytes, pages, overflow, remarks } = proof.value
  const blocking = remarkLines(remarks.filter(remark => remark.severity === 'blocking')).length
  const notes = [
    'Épreuve de la copie de travail : elle n’est pas approuvée.',
    ...overflow.map(
      ({ page, words }) =>
        `Le texte de la page ${page} dépasse la place prévue (${fitSentence({ free: 0, excess: words })}).`,
    ),
    ...(blocking > 0 ? [`Remarques qui empêchent de soumettre ce bilan : ${blocking}.`] : []),
  ]
  return ok({ bytes, notes, pages, source: 'épreuve', ...placeOf(territory, edition) })
}

/** The very bytes that were approved, checked against their hash. */
export async function publishedPdf(
  { db, store }: SystemContext,
  { territory, collection }: PdfAsked,
): Promise<Result<PdfSource>> {
  const live = await findLivePdf(db, { territoryId: territory.id, collection })
  if (!live)
    return refuse('not-published', `${territory.name} n’a pas de bilan en ligne${inside(collection)}.`)
  const file = live.revision.files[0]
  if (!file) return refuse('no-pdf', `Le bilan en ligne de ${territory.name} n’a pas de PDF.`)
  const bytes = await store.get(file.sha256)
  if (!bytes || sha256(bytes) !== file.sha256) {
    return refuse(
      'damaged',
      `Le PDF publié de ${territory.name} ${bytes ? 'n’est plus celui qui a été approuvé' : 'manque dans DATA_DIR/files'} : rien n’a été écrit. Lancez « npm run atelier -- verifier ».`,
    )
  }
  return ok({
    bytes,
    notes: [],
    pages: file.pages,
    source: 'PDF publié',
    ...placeOf(territory, { ...live.edition, bilan: live.bilan }),
  })
}

const inside = (collection: string | null): string =>
  collection === null ? '' : ` dans la collection « ${collection} »`

const placeOf = (
  territory: BilanTerritory,
  edition: { number: number; bilan: { collection: { slug: string } } },
) => ({ canton: territory.slug, collection: edition.bilan.collection.slug, edition: edition.number })
