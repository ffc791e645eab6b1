import { apiRoute, refusal } from '@/lib/actions/api-route'
import { dataWorkbook } from '@/lib/operations/collecting/workbook'

/** The workbook of a service for a collection. */
export const GET = apiRoute<{ collection: string; service: string }>(
  'classeur de collecte',
  async (_request, asked, context) => {
    const workbook = await dataWorkbook(context, asked)
    if (!workbook.ok) return refusal(workbook.error.code === 'forbidden' ? 403 : 404, workbook.error.sentence)
    const { fileName, bytes } = workbook.value
    return new Response(Uint8Array.from(bytes), {
      headers: {
        'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        'content-disposition': `attachment; filename="${fileName}"`,
        'cache-control': 'no-store',
      },
    })
  },
)
