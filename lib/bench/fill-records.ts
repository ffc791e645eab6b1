import type { ClientBase } from 'pg'

/** How large a generated set is. */
export type RecordsSize = { indicators: number; values: number }

/** 500 indicators and 500 000 values, over the 887 communes and 39 cantons of the real territory. */
export const departementSize: RecordsSize = { indicators: 500, values: 500_000 }

/**
 * Adds invented indicators, then values for every commune and canton, year after year, until there are as many as
 * asked. Everything is marked as invented. Written by the owner of the database, in one go.
 */
export async function fillRecords(client: ClientBase, { indicators, values }: RecordsSize): Promise<void> {
  await client.query(
    `INSERT INTO indicators (id, code, label_one, label_many, definition, service_id, updated_at)
     SELECT gen_random_uuid(), 'essai-' || n, 'mesure d’essai n° ' || n, 'mesures d’essai n° ' || n,
       'Indicateur inventé pour la mesure.', s.id, now()
     FROM generate_series(1, greatest(0, $1 - (SELECT count(*)::int FROM indicators))) n
     LEFT JOIN LATERAL (SELECT id FROM services ORDER BY code OFFSET n % (SELECT count(*) FROM services) LIMIT 1) s ON TRUE`,
    [indicators],
  )
  await client.query(
    `INSERT INTO indicator_values
       (id, indicator_id, territory_id, period_kind, period_key, amount, source, fictitious, entered_at)
     SELECT gen_random_uuid(), i.id, t.id, 'year', y::text, (hashtext(i.code || t.code || y) & 1048575) / 4.0,
       'Donnée inventée', TRUE, now()
     FROM generate_series(2023, 2015, -1) y CROSS JOIN indicators i
     JOIN territories t ON t.kind IN ('commune', 'canton')
     ORDER BY y DESC, i.id, t.id
     LIMIT greatest(0, $1 - (SELECT count(*) FROM indicator_values))
     ON CONFLICT DO NOTHING`,
    [values],
  )
  // What the database does by itself in the minute that follows a large import.
  await client.query('VACUUM (ANALYZE) indicator_values')
  await client.query('ANALYZE')
}
