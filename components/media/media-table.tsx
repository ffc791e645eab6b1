'use client'

import { MediaImage } from '@/components/media/media-image'
import { StandingMark } from '@/components/media/standing-mark'
import { archiveBulk } from '@/components/record/archive-bulk'
import { RecordTable, type RecordTableProps } from '@/components/record/record-table'
import { specColumns } from '@/components/record/spec-columns'
import { Badge } from '@/components/ui/badge'
import { type MediaRow, mediaTable } from '@/lib/domain/record/table/medias'

const columns = specColumns(mediaTable, {
  photo: {
    cell: row => (
      <span className="inline-flex items-center gap-3 align-middle">
        <span className="block h-10 w-15 shrink-0 overflow-hidden bg-sunk">
          <MediaImage media={row} size="vignette" ratio={3 / 2} decorative />
        </span>
        <span>
          {row.alternative ?? row.fileName} {row.alternative === null && <Badge tone="warn">à décrire</Badge>}
        </span>
      </span>
    ),
  },
  credit: { empty: 'À compléter' },
  points: { align: 'end', wideOnly: true },
  accord: {
    cell: row =>
      row.standing === 'none' ? (
        <span className="text-ink-faint">–</span>
      ) : (
        <StandingMark standing={row.standing} />
      ),
  },
  editions: { align: 'end' },
  date: { tight: true, wideOnly: true },
  poids: { align: 'end' },
})

/** The photos, line by line: what each lacks, where it is used, how large it is. */
export const MediaTable = ({ canEdit, ...props }: RecordTableProps<MediaRow> & { canEdit: boolean }) => (
  <RecordTable
    {...props}
    caption={mediaTable.caption}
    noun={mediaTable.noun}
    columns={columns}
    rowId={row => row.id}
    rowHref={row => `/atelier/medias/${row.id}`}
    bulk={{
      selectable: canEdit ? props.rows.map(({ id }) => id) : [],
      nameOf: row => row.alternative ?? row.fileName,
      actions: archiveBulk('media', props.state.filters.etat === 'archives'),
    }}
  />
)
