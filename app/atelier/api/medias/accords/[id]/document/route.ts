import { answer, apiRoute, refusal } from '@/lib/actions/api-route'
import { readBytes } from '@/lib/actions/read-bytes'
import { isUuid } from '@/lib/domain/shared/uuid'
import { readScan, storeScan } from '@/lib/operations/media/consents'

const statuses: Record<string, number> = { forbidden: 403, 'unknown-consent': 404, 'missing-file': 404 }

const unknown = 'Cet accord n’existe pas, ou n’existe plus.'

/** The signed paper: downloaded, never opened inside the atelier. */
export const GET = apiRoute<{ id: string }>('accord signé', async (_request, { id }, context) => {
  if (!isUuid(id)) return refusal(404, unknown)
  const scan = await readScan(context, id)
  if (!scan.ok) return refusal(statuses[scan.error.code] ?? 422, scan.error.sentence)
  return new Response(Uint8Array.from(scan.value.bytes), {
    headers: {
      'content-type': scan.value.mime,
      'content-disposition': `attachment; filename="${scan.value.fileName}"`,
      'cache-control': 'private, no-store',
      'content-security-policy': "default-src 'none'; sandbox",
    },
  })
})

export const POST = apiRoute<{ id: string }>('dépôt d’accord signé', async (request, { id }, context) => {
  if (!isUuid(id)) return refusal(404, unknown)
  const bytes = await readBytes(request)
  if (!bytes)
    return refusal(
      413,
      'Ce fichier dépasse 10\u00A0Mo : rien n’a été enregistré. Numérisez-le moins finement.',
    )
  const stored = await storeScan(context, { consentId: id, bytes })
  return stored.ok
    ? answer(stored.value, 201)
    : refusal(statuses[stored.error.code] ?? 422, stored.error.sentence)
})
