import { Download } from 'lucide-react'
import { type SearchParams, tableHref } from '@/components/data-table/table-state'
import { buttonStyle } from '@/components/ui/button-style'

export type ExportLinksProps = {
  tableKey: string
  shown: readonly string[]
  params: SearchParams
  /** What the address of the page says and its parameters do not: the indicator of a table of values. */
  about?: Readonly<Record<string, string>>
}

const formats = { csv: 'CSV', xlsx: 'Excel (XLSX)' } as const

/** Plain links to a file of exactly what the view shows: same columns, same filters, same order, every page. */
export function ExportLinks({ tableKey, shown, params, about }: ExportLinksProps) {
  const href = (format: keyof typeof formats) =>
    tableHref(`/atelier/api/exports/${tableKey}`, params, {
      ...about,
      colonnes: shown.join(','),
      page: null,
      format,
    })
  return (
    <div role="group" aria-label="Exporter ce tableau" className="flex items-center">
      {(['csv', 'xlsx'] as const).map(format => (
        <a
          key={format}
          href={href(format)}
          download
          aria-label={`Exporter ce tableau en ${formats[format]}`}
          className={buttonStyle('quiet', 'medium', 'px-2.5')}
        >
          {format === 'csv' ? <Download aria-hidden="true" /> : null}
          {format.toUpperCase()}
        </a>
      ))}
    </div>
  )
}
