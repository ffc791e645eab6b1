import { columnExamples } from '@/lib/domain/import/column-examples'
import type { Mapping } from '@/lib/domain/import/mapping'
import { readFirstRows } from '@/lib/services/spreadsheet/read-rows'
import { RefusedFile } from '@/lib/services/spreadsheet/refused-file'
import type { FileStore } from '@/lib/services/storage/file-store'

/** Lines read to find values: a column that is empty for longer is shown without any. */
const linesRead = 100

/**
 * Some values of each column of a file that waits for its columns to be said. Read from the file each time, never kept:
 * for whoever sent it alone.
 */
export const readExamples = async (
  store: Pick<FileStore, 'get'>,
  { sha256, mapping }: { sha256: string; mapping: Mapping },
): Promise<string[][]> => {
  const { headerLine, headers, sheet } = mapping
  const bytes = await store.get(sha256)
  if (!bytes) return []
  try {
    const rows = await readFirstRows(bytes, headerLine + linesRead, sheet)
    const lines = rows.filter(({ line }) => line > headerLine).map(({ cells }) => cells)
    return columnExamples(lines, headers.length)
  } catch (error) {
    // Further than the lines of the headers, the file is unreadable: the dry run says where, the columns are said without.
    if (error instanceof RefusedFile) return []
    throw error
  }
}
