import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { readTableState } from '@/components/data-table/table-state'
import { RecordTable } from './record-table'

const empty = (params: Record<string, string>): string =>
  renderToStaticMarkup(
    <RecordTable
      rows={[]}
      total={0}
      columns={[]}
      rowId={() => ''}
      state={readTableState(params, { sortable: ['nom'], filters: ['etat', 'groupe'] })}
      params={params}
      basePath="/atelier/elus"
      density="normale"
      caption="Élus"
      noun={['élu', 'élus']}
    />,
  )

it('says why it is empty: nothing yet, nothing in that state, nothing by these words', () => {
  expect(empty({})).toContain('Rien pour l’instant')
  expect(empty({})).not.toContain('Tout afficher')
  expect(empty({ etat: 'archives' })).toContain('Rien dans cet état')
  expect(empty({ etat: 'archives' })).not.toContain('autre mot')
  expect(empty({ etat: 'archives', q: 'dupont' })).toContain('Essayez un autre mot')
  expect(empty({ groupe: 'x' })).toContain('Aucun résultat')
})

it('leads back to the whole list, in the order it had', () => {
  expect(empty({ etat: 'archives', q: 'dupont', tri: '-nom' })).toContain('href="/atelier/elus?tri=-nom"')
})
