import type { BulkAction } from '@/components/data-table/bulk'
import { answered } from '@/components/feedback/answered'
import { setArchivedAction } from '@/lib/actions/record/set-archived'
import type { ArchivableKind } from '@/lib/domain/record/archive'

/** Archive what is in use, restore what is archived. */
export const archiveBulk = (kind: ArchivableKind, archives: boolean): BulkAction[] => [
  archives
    ? {
        label: 'Restaurer',
        run: ids => answered(setArchivedAction({ kind, ids: [...ids], archived: false })),
      }
    : { label: 'Archiver', run: ids => answered(setArchivedAction({ kind, ids: [...ids], archived: true })) },
]
