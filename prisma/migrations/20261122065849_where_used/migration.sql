-- A block that names a place says so, as it does of what else it prints. Élus never had a row: they sign by canton.
-- A type made anew, not a value added: one that is added can't be used before the transaction ends.
ALTER TABLE "block_references" DROP CONSTRAINT "block_references_names_its_kind";
CREATE TYPE "ReferenceKind_new" AS ENUM ('indicator', 'dispositif', 'media', 'territory');
ALTER TABLE "block_references" ALTER COLUMN "kind" TYPE "ReferenceKind_new" USING ("kind"::text::"ReferenceKind_new");
DROP TYPE "ReferenceKind";
ALTER TYPE "ReferenceKind_new" RENAME TO "ReferenceKind";

ALTER TABLE "block_references" DROP CONSTRAINT "block_references_elu_id_fkey";
DROP INDEX "block_references_elu_id_idx";
ALTER TABLE "block_references" DROP COLUMN "elu_id";
ALTER TABLE "block_references" ADD CONSTRAINT "block_references_names_its_kind" CHECK (CASE "kind"
    WHEN 'indicator' THEN "indicator_id" IS NOT NULL AND "territory_key" IS NOT NULL AND "period_key" IS NOT NULL
    WHEN 'dispositif' THEN "dispositif_id" IS NOT NULL
    WHEN 'media' THEN "media_id" IS NOT NULL
    ELSE "territory_key" IS NOT NULL END);
CREATE INDEX "block_references_territory_key_idx" ON "block_references"("territory_key");

-- The places that blocks written before this name: their own, the département, communes.
INSERT INTO "block_references" ("id", "block_id", "edition_id", "kind", "territory_key")
SELECT gen_random_uuid(), named.block_id, named.edition_id, 'territory', named.territory_key FROM (
  SELECT DISTINCT b."id" AS block_id, b."edition_id", CASE
      WHEN token ->> 'kind' LIKE 'departement%' THEN coalesce(d."kind"::text || ':' || d."code", t."kind"::text || ':' || t."code")
      WHEN token ->> 'kind' LIKE 'canton%' THEN t."kind"::text || ':' || t."code"
      ELSE 'commune:' || (token ->> 'ref') END AS territory_key
  FROM "blocks" b
  JOIN "editions" e ON e."id" = b."edition_id" JOIN "bilans" i ON i."id" = e."bilan_id"
  JOIN "territories" t ON t."id" = i."territory_id" LEFT JOIN "territories" d ON d."id" = t."departement_id"
  CROSS JOIN LATERAL jsonb_path_query(b."content", 'strict $.**.token') AS token
  WHERE b."deleted_at" IS NULL AND token ->> 'kind' IN
    ('canton', 'canton_nom', 'canton_de', 'departement', 'departement_de', 'commune', 'commune_de', 'commune_a')
) AS named;

-- A group that no longer sits is archived, as every record is: its élus and its printed words keep it.
ALTER TABLE "groupes" ADD COLUMN "archived_at" TIMESTAMPTZ(3);
