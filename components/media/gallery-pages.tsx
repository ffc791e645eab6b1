import { type SearchParams, type TableState, tableHref } from '@/components/data-table/table-state'
import { LinkButton } from '@/components/ui/link-button'

type Props = { state: TableState; total: number; params: SearchParams; basePath: string }

/** How many photos there are, and the way to the others. */
export const GalleryPages = ({ state, total, params, basePath }: Props) => {
  const pages = Math.max(1, Math.ceil(total / state.pageSize))
  const page = (number: number) => tableHref(basePath, params, { page: number === 1 ? null : String(number) })
  if (total === 0) return null
  return (
    <div className="flex flex-wrap items-center gap-4 pt-6 text-sm text-ink-soft">
      <p className="tabular grow">
        {total} {total < 2 ? 'photo' : 'photos'}
      </p>
      {pages > 1 && (
        <nav aria-label="Pages" className="flex items-center gap-2">
          {state.page > 1 && (
            <LinkButton href={page(state.page - 1)} size="small">
              Précédente
            </LinkButton>
          )}
          <span className="tabular">
            Page {state.page} sur {pages}
          </span>
          {state.page < pages && (
            <LinkButton href={page(state.page + 1)} size="small">
              Suivante
            </LinkButton>
          )}
        </nav>
      )}
    </div>
  )
}
