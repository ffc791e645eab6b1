import type { EditionScope } from '@/lib/domain/policy/readable-editions'
import type { FoundRecord } from '@/lib/domain/search/hit'
import { Prisma } from '@/prisma/generated/client'
import type { Db } from '../client'

/** What may be looked into, decided from the rights of who asks. */
export type SearchScope = { records: boolean; accounts: boolean; editions: EditionScope }

/** Accents, case, apostrophes and hyphens are forgiven on both sides. */
const plain = (sql: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`translate(lower(unaccent(${sql}) COLLATE "C"), '''-', '  ')`

const places = Prisma.sql`
  SELECT 'territory' AS kind, t.id, t.kind::text || '/' || t.code AS key, t.name AS label, v.name AS found,
    NULL::text AS detail, t.kind::text AS territory_kind, coalesce(v.name, t.name) || ' ' || t.code AS text
  FROM territories t LEFT JOIN LATERAL (
    SELECT NULL::text AS name UNION ALL SELECT name FROM territory_variants WHERE territory_id = t.id) v ON TRUE
  WHERE t.archived_at IS NULL`

const indicators = Prisma.sql`
  SELECT 'indicator', i.id, i.code, i.label_many, NULL, concat_ws(', ', d.name, i.code), NULL,
    i.label_many || ' ' || i.label_one || ' ' || i.code
  FROM indicators i LEFT JOIN dispositifs d ON d.id = i.dispositif_id WHERE i.archived_at IS NULL`

const dispositifs = Prisma.sql`
  SELECT 'dispositif', d.id, d.code, d.name, w.wording, d.acronym, NULL,
    coalesce(w.wording, concat_ws(' ', d.name, d.acronym))
  FROM dispositifs d LEFT JOIN LATERAL (
    SELECT NULL::text AS wording UNION ALL SELECT wording FROM dispositif_variants WHERE dispositif_id = d.id) w ON TRUE
  WHERE d.archived_at IS NULL`

const people = Prisma.sql`
  SELECT 'elu', e.id, e.id::text, e.printed_name, NULL, t.name, NULL, concat_ws(' ', e.printed_name, t.name)
  FROM elus e LEFT JOIN territories t ON t.id = e.territory_id WHERE e.archived_at IS NULL
  UNION ALL SELECT 'groupe', g.id, g.id::text, g.name, NULL, NULL, NULL, g.name
  FROM groupes g WHERE g.archived_at IS NULL
  UNION ALL
  SELECT 'media', m.id, m.id::text, coalesce(nullif(m.alternative, ''), m.file_name), NULL, m.credit, NULL,
    concat_ws(' ', m.alternative, m.file_name, m.credit)
  FROM medias m WHERE m.archived_at IS NULL`

/** Bilans of which an edition may be read: whatever its number, it leads to the same place. */
const bilansOf = ({ anywhere, own, territoryIds }: EditionScope) => Prisma.sql`
  SELECT 'bilan', b.id, c.slug || '/' || t.slug, t.name, NULL, c.title, NULL, t.name || ' ' || c.title
  FROM bilans b JOIN territories t ON t.id = b.territory_id JOIN collections c ON c.id = b.collection_id
  WHERE c.archived_at IS NULL AND EXISTS (
    SELECT FROM editions e WHERE e.bilan_id = b.id AND e.version = 'standard' AND (e.status::text = ANY(${[...anywhere]})
      OR (e.status::text = ANY(${[...own]}) AND b.territory_id = ANY(${[...territoryIds]}::uuid[]))))`

const accounts = Prisma.sql`
  SELECT 'account', u.id, u.email, u.name, NULL, u.email, NULL, u.name || ' ' || u.email FROM users u`

/** Shared letters below which two words only look alike by chance. */
const nearEnough = 0.5

/** What is found is all that may be seen: no list is cut before its rights. */
const most = 60

/**
 * Records that answer the words, best first: what is called so, then what begins so, then what contains them all. What is
 * a small typo away is looked for when there is nothing else: comparing letters takes longer than all the rest.
 */
export const searchRecords = (db: Db, words: string, scope: SearchScope): Promise<FoundRecord[]> => {
  const sources = [
    bilansOf(scope.editions),
    ...(scope.records ? [indicators, dispositifs, people] : []),
    ...(scope.accounts ? [accounts] : []),
  ]
  // The first source names the columns of all.
  const rows = Prisma.join(
    [scope.records ? places : Prisma.sql`${places} AND FALSE`, ...sources],
    ' UNION ALL ',
  )
  return db.$queryRaw<FoundRecord[]>`
    WITH asked AS MATERIALIZED (
      SELECT words, ARRAY(SELECT '%' || regexp_replace(word, '([\\\\%_])', '\\\\\\1', 'g') || '%'
        FROM regexp_split_to_table(btrim(words), '\\s+') word) AS patterns
      FROM (SELECT ${plain(Prisma.sql`${words}`)} AS words) given),
    candidates AS (SELECT c.*, ${plain(Prisma.sql`c.text`)} AS plain FROM (${rows}) c),
    exact AS (SELECT c.*, a.words FROM candidates c CROSS JOIN asked a WHERE c.plain LIKE ALL (a.patterns)),
    near AS (
      SELECT c.*, a.words FROM candidates c CROSS JOIN asked a
      WHERE NOT EXISTS (SELECT FROM exact) AND length(a.words) >= 4
        AND word_similarity(a.words, c.plain) >= ${nearEnough}),
    kept AS (
      SELECT k.*, word_similarity(words, plain) AS nearness, ${plain(Prisma.sql`coalesce(found, label)`)} AS called
      FROM (SELECT *, TRUE AS every FROM exact UNION ALL SELECT *, FALSE FROM near) k),
    ranked AS (
      SELECT DISTINCT ON (kind, id) *,
        CASE WHEN called = words THEN 4 WHEN starts_with(called, words) THEN 3
          WHEN strpos(' ' || called, ' ' || words) > 0 THEN 2 WHEN every THEN 1 ELSE 0 END
          + nearness + similarity(words, called) / 2 AS score
      FROM kept ORDER BY kind, id, score DESC, found NULLS FIRST)
    SELECT kind, id, key, label, found, detail, territory_kind AS "territoryKind"
    FROM ranked ORDER BY score DESC, label, kind LIMIT ${most}`
}
