import { bilanPath } from '@/components/bilan/bilan-path'
import { TileMap } from '@/components/territory/tile-map'
import type { BilanRow } from '@/lib/domain/edition/bilan-row'

/** The cantons' bilans on the tile map; the département's own bilan has no tile and stays in the list. */
export const BilanMap = ({ rows }: { rows: BilanRow[] }) => (
  <TileMap
    label="Les bilans par canton"
    tiles={rows.flatMap(({ territory, collection, status, late }) =>
      territory.tileColumn === null || territory.tileRow === null
        ? []
        : [
            {
              code: territory.code,
              slug: territory.slug,
              name: territory.name,
              column: territory.tileColumn,
              row: territory.tileRow,
              status,
              late,
              href: bilanPath(collection.slug, territory.slug),
            },
          ],
    )}
  />
)
