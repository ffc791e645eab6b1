import { ColumnChoice } from '@/components/data-table/column-choice'
import { ExportLinks, type ExportLinksProps } from '@/components/data-table/export-links'
import { usualColumns } from '@/lib/domain/record/table/columns'
import type { RecordTableSpec } from '@/lib/domain/record/table/spec'

type Props<Row> = {
  spec: RecordTableSpec<Row>
  shown: readonly string[] | undefined
  basePath: string
} & Pick<ExportLinksProps, 'params' | 'about'>

/** Columns and export, beside the search of every table of records. */
export const TableTools = <Row,>({ spec, shown, basePath, params, about }: Props<Row>) => {
  const usual = usualColumns(spec)
  return (
    <>
      <div className="max-md:hidden">
        <ColumnChoice
          tableKey={spec.key}
          columns={spec.columns.map(({ id, header }) => ({ id, header }))}
          usual={usual}
          shown={shown ?? usual}
          basePath={basePath}
          params={params}
        />
      </div>
      <ExportLinks tableKey={spec.key} shown={shown ?? usual} params={params} about={about} />
    </>
  )
}
