import type { ClientBase } from 'pg'
import type { UsedKind } from '@/lib/domain/proposal/use'

/**
 * Adds invented editions over the cantons of the real territory: twelve a canton, forty blocks each, all that a block may
 * refer to. Drafts of as many collections: what is measured is how blocks are found, not what they may become.
 */
export async function fillPages(client: ClientBase): Promise<void> {
  await client.query(`
    INSERT INTO modeles (id, code, name, issuer) VALUES (gen_random_uuid(), 'essai', 'Modèle d’essai', 'institution');
    INSERT INTO modele_versions (id, modele_id, number, content, identity)
      SELECT gen_random_uuid(), id, 1, '{}', '{}' FROM modeles WHERE code = 'essai';
    INSERT INTO groupes (id, name) VALUES (gen_random_uuid(), 'Groupe d’essai');
    INSERT INTO medias (id, sha256, file_name, mime, bytes, width, height)
      VALUES (gen_random_uuid(), repeat('e', 64), 'essai.jpg', 'image/jpeg', 1, 1700, 916);
    INSERT INTO elus (id, printed_name, functions, territory_id)
      SELECT gen_random_uuid(), 'Élue d’essai', '{}', id FROM territories WHERE kind = 'canton';
    INSERT INTO collections (id, slug, title, issuer, modele_version_id, data_start_year, data_end_year, mandat, imprint)
      SELECT gen_random_uuid(), 'essai-' || n, 'Collection d’essai ' || n, 'institution', v.id, 2021, 2023, '2021-2028', '{}'
      FROM generate_series(1, 12) n, modele_versions v JOIN modeles m ON m.id = v.modele_id AND m.code = 'essai';
    INSERT INTO bilans (id, collection_id, territory_id)
      SELECT gen_random_uuid(), c.id, t.id FROM collections c, territories t
      WHERE c.slug LIKE 'essai-%' AND t.kind = 'canton';
    INSERT INTO editions (id, bilan_id, number, modele_version_id)
      SELECT gen_random_uuid(), b.id, 1, c.modele_version_id FROM bilans b
      JOIN collections c ON c.id = b.collection_id AND c.slug LIKE 'essai-%';
    INSERT INTO rubriques (id, edition_id, position, page, title)
      SELECT gen_random_uuid(), e.id, 1, 1, '{"type":"doc","content":[{"type":"paragraph"}]}' FROM editions e
      JOIN bilans b ON b.id = e.bilan_id JOIN collections c ON c.id = b.collection_id AND c.slug LIKE 'essai-%';
    INSERT INTO blocks (id, edition_id, rubrique_id, position, type, content)
      SELECT gen_random_uuid(), r.edition_id, r.id, n, kind::"BlockType", content::jsonb
      FROM rubriques r JOIN editions e ON e.id = r.edition_id JOIN bilans b ON b.id = e.bilan_id
      JOIN collections c ON c.id = b.collection_id AND c.slug LIKE 'essai-%'
      CROSS JOIN generate_series(1, 40) n
      CROSS JOIN LATERAL (SELECT code FROM dispositifs ORDER BY md5(code || e.id) LIMIT 1) d CROSS JOIN LATERAL (SELECT CASE n WHEN 1 THEN 'edito' WHEN 2 THEN 'communes'
        WHEN 3 THEN 'expression_groupes' WHEN 5 THEN 'dispositif' ELSE 'texte' END AS kind, CASE n
        WHEN 1 THEN '{"text":${empty},"closing":${empty},"signed":true}' WHEN 2 THEN '{"title":${empty}}'
        WHEN 3 THEN '{"entries":[{"groupe":"Groupe d’essai","text":"Nos mots."}]}'
        WHEN 5 THEN '{"dispositif":"' || d.code || '","length":"short","local":null}'
        ELSE '{"title":null,"text":${empty}}' END AS content) made;
    INSERT INTO block_references (id, block_id, edition_id, kind, indicator_id, territory_key, period_key)
      SELECT gen_random_uuid(), k.id, k.edition_id, 'indicator', i.id, 'canton:' || t.code, '2023'
      FROM blocks k JOIN editions e ON e.id = k.edition_id JOIN bilans b ON b.id = e.bilan_id
      JOIN territories t ON t.id = b.territory_id JOIN LATERAL
        (SELECT id FROM indicators ORDER BY code OFFSET k.position LIMIT 1) i ON TRUE WHERE k.type = 'texte';
    INSERT INTO block_references (id, block_id, edition_id, kind, dispositif_id)
      SELECT gen_random_uuid(), k.id, k.edition_id, 'dispositif', d.id FROM blocks k
      JOIN dispositifs d ON d.code = k.content ->> 'dispositif' WHERE k.type = 'dispositif';
    INSERT INTO block_references (id, block_id, edition_id, kind, media_id)
      SELECT gen_random_uuid(), k.id, k.edition_id, 'media', m.id FROM blocks k, medias m
      WHERE k.position = 4 AND m.file_name = 'essai.jpg' AND k.edition_id IN (SELECT id FROM editions ORDER BY id LIMIT 20);
    ANALYZE;`)
}

const empty = '{"type":"doc","content":[{"type":"paragraph"}]}'

/** One record of each kind that those pages print. */
export async function somePrinted(client: ClientBase): Promise<Record<UsedKind, string>> {
  const one = async (sql: string): Promise<string> => {
    const { rows } = await client.query<{ id: string }>(sql)
    if (!rows[0]) throw new Error(`Nothing found by: ${sql}`)
    return rows[0].id
  }
  return {
    indicator: await one(
      'SELECT indicator_id AS id FROM block_references WHERE indicator_id IS NOT NULL LIMIT 1',
    ),
    dispositif: await one(
      'SELECT dispositif_id AS id FROM block_references WHERE dispositif_id IS NOT NULL LIMIT 1',
    ),
    elu: await one('SELECT id FROM elus ORDER BY id LIMIT 1'),
    groupe: await one(`SELECT id FROM groupes WHERE name = 'Groupe d’essai'`),
    media: await one(`SELECT id FROM medias WHERE file_name = 'essai.jpg'`),
    territory: await one(`SELECT id FROM territories WHERE kind = 'commune' AND code = '62498'`),
  }
}
