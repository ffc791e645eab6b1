import type { ReactNode } from 'react'
import { Notice } from '@/components/feedback/notice'
import { PageHeader, type PageHeaderProps } from '@/components/layout/page-header'
import { ArchiveButton } from '@/components/record/archive-button'
import { LinkButton } from '@/components/ui/link-button'
import type { ArchivableKind } from '@/lib/domain/record/archive'

type Props = Omit<PageHeaderProps, 'actions'> & {
  kind: ArchivableKind
  id: string
  /** What the archived record no longer does; null while it is in use. */
  archived: { title: string; says: string } | null
  canEdit: boolean
  editHref: string
  /** What this record is opened for, when it is not to be edited. */
  primary?: ReactNode
}

/** The head of a record: its name, archive or bring back, edit, and what being archived means. */
export const RecordHead = ({ kind, id, archived, canEdit, editHref, primary, ...head }: Props) => (
  <>
    <PageHeader
      {...head}
      actions={
        (canEdit || primary) && (
          <>
            {canEdit && (
              <>
                <ArchiveButton kind={kind} id={id} archived={archived !== null} />
                <LinkButton href={editHref} variant={primary ? 'secondary' : 'primary'}>
                  Modifier
                </LinkButton>
              </>
            )}
            {primary}
          </>
        )
      }
    />
    {archived && (
      <div className="mb-6">
        <Notice tone="info" title={archived.title}>
          {archived.says}
        </Notice>
      </div>
    )}
  </>
)
