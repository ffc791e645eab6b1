import { cellText } from '@/lib/domain/import/source-cell'
import { isUuid } from '@/lib/domain/shared/uuid'
import { fileKind, readFirstRows, sheetsOf } from '@/lib/services/spreadsheet/read-rows'
import type { OutSheet } from '@/lib/services/spreadsheet/write-xlsx'

const name = 'Atelier'
const label = 'Demande'

/** The hidden, locked sheet that says which request a workbook answers. */
export const requestSheet = (requestId: string): OutSheet => ({
  name,
  rows: [[label, requestId]],
  editable: new Set(),
  hidden: true,
})

/** The request that a file says it answers; null for any other file. */
export const readRequestId = async (bytes: Uint8Array): Promise<string | null> => {
  if (fileKind(bytes) !== 'xlsx' || !sheetsOf(bytes).some(sheet => sheet.name === name)) return null
  const [first] = await readFirstRows(bytes, 1, name)
  const [said = '', id = ''] = (first?.cells ?? []).map(cellText)
  return said === label && isUuid(id) ? id : null
}
