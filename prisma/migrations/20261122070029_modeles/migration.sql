-- CreateEnum
CREATE TYPE "ModeleScope" AS ENUM ('canton', 'departement');

-- CreateEnum
CREATE TYPE "ModeleAnswerKind" AS ENUM ('taken', 'kept');

-- CreateEnum
CREATE TYPE "CreationOutcome" AS ENUM ('created', 'existed', 'refused');

-- AlterTable
ALTER TABLE "blocks" ADD COLUMN     "modele_key" TEXT;

-- AlterTable
ALTER TABLE "collections" ADD COLUMN     "revision" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "editions" ADD COLUMN     "modele_version_id" UUID;
UPDATE "editions" e SET "modele_version_id" = c."modele_version_id"
  FROM "bilans" b JOIN "collections" c ON c."id" = b."collection_id" WHERE b."id" = e."bilan_id";
ALTER TABLE "editions" ALTER COLUMN "modele_version_id" SET NOT NULL;

-- AlterTable
ALTER TABLE "modele_versions" ADD COLUMN     "published_at" TIMESTAMPTZ(3),
ADD COLUMN     "published_by_id" UUID,
ADD COLUMN     "revision" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "updated_by_id" UUID;

-- AlterTable
ALTER TABLE "modeles" ADD COLUMN     "scope" "ModeleScope" NOT NULL DEFAULT 'canton';

-- AlterTable
ALTER TABLE "rubriques" ADD COLUMN     "modele_key" TEXT;

-- CreateTable
CREATE TABLE "bilan_creations" (
    "id" UUID NOT NULL,
    "collection_id" UUID NOT NULL,
    "asked_by_id" UUID NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "bilan_creations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "bilan_creation_rows" (
    "creation_id" UUID NOT NULL,
    "bilan_id" UUID NOT NULL,
    "outcome" "CreationOutcome",
    "sentence" TEXT,
    "done_at" TIMESTAMPTZ(3),

    CONSTRAINT "bilan_creation_rows_pkey" PRIMARY KEY ("creation_id","bilan_id")
);

-- CreateTable
CREATE TABLE "modele_answers" (
    "edition_id" UUID NOT NULL,
    "modele_key" TEXT NOT NULL,
    "modele_version_id" UUID NOT NULL,
    "answer" "ModeleAnswerKind" NOT NULL,
    "decided_by_id" UUID,
    "decided_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "modele_answers_pkey" PRIMARY KEY ("edition_id","modele_key","modele_version_id")
);

-- CreateIndex
CREATE INDEX "bilan_creations_collection_id_asked_at_idx" ON "bilan_creations"("collection_id", "asked_at");

-- CreateIndex
CREATE INDEX "bilan_creation_rows_bilan_id_idx" ON "bilan_creation_rows"("bilan_id");

-- AddForeignKey
ALTER TABLE "modele_versions" ADD CONSTRAINT "modele_versions_updated_by_id_fkey" FOREIGN KEY ("updated_by_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "modele_versions" ADD CONSTRAINT "modele_versions_published_by_id_fkey" FOREIGN KEY ("published_by_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bilan_creations" ADD CONSTRAINT "bilan_creations_collection_id_fkey" FOREIGN KEY ("collection_id") REFERENCES "collections"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bilan_creations" ADD CONSTRAINT "bilan_creations_asked_by_id_fkey" FOREIGN KEY ("asked_by_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bilan_creation_rows" ADD CONSTRAINT "bilan_creation_rows_creation_id_fkey" FOREIGN KEY ("creation_id") REFERENCES "bilan_creations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bilan_creation_rows" ADD CONSTRAINT "bilan_creation_rows_bilan_id_fkey" FOREIGN KEY ("bilan_id") REFERENCES "bilans"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "modele_answers" ADD CONSTRAINT "modele_answers_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "editions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "modele_answers" ADD CONSTRAINT "modele_answers_modele_version_id_fkey" FOREIGN KEY ("modele_version_id") REFERENCES "modele_versions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "modele_answers" ADD CONSTRAINT "modele_answers_decided_by_id_fkey" FOREIGN KEY ("decided_by_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editions" ADD CONSTRAINT "editions_modele_version_id_fkey" FOREIGN KEY ("modele_version_id") REFERENCES "modele_versions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Written by hand from here.

-- Versions that exist were published: bilans were made from them.
UPDATE "modele_versions" SET "published_at" = "created_at", "updated_at" = "created_at";

-- Rubriques and blocks of a modèle get a key that lasts from a version to the next: their place, once.
UPDATE "modele_versions" m SET "content" = jsonb_set(m."content", '{rubriques}', (
  SELECT jsonb_agg(
    jsonb_set(r.value || jsonb_build_object('key', 'r' || r.place), '{blocks}', coalesce((
      SELECT jsonb_agg(k.value || jsonb_build_object('key', 'r' || r.place || '-b' || k.place) ORDER BY k.place)
      FROM jsonb_array_elements(r.value -> 'blocks') WITH ORDINALITY AS k(value, place)), '[]'::jsonb))
    ORDER BY r.place)
  FROM jsonb_array_elements(m."content" -> 'rubriques') WITH ORDINALITY AS r(value, place)))
WHERE jsonb_typeof(m."content" -> 'rubriques') = 'array' AND jsonb_array_length(m."content" -> 'rubriques') > 0;

-- What editions hold at the same place and of the same type came from there.
WITH places AS (
  SELECT r."id", r."edition_id", row_number() OVER (PARTITION BY r."edition_id" ORDER BY r."position", r."id") AS place
  FROM "rubriques" r)
UPDATE "rubriques" r SET "modele_key" = 'r' || p.place
FROM places p JOIN "editions" e ON e."id" = p."edition_id" JOIN "modele_versions" m ON m."id" = e."modele_version_id"
WHERE r."id" = p."id" AND p.place <= jsonb_array_length(coalesce(m."content" -> 'rubriques', '[]'::jsonb));
WITH places AS (
  SELECT k."id", k."type", k."edition_id", r."modele_key" AS rubrique,
    row_number() OVER (PARTITION BY k."rubrique_id" ORDER BY k."position", k."id") AS place
  FROM "blocks" k JOIN "rubriques" r ON r."id" = k."rubrique_id" WHERE k."deleted_at" IS NULL)
UPDATE "blocks" k SET "modele_key" = held.value ->> 'key'
FROM places p JOIN "editions" e ON e."id" = p."edition_id" JOIN "modele_versions" m ON m."id" = e."modele_version_id",
  jsonb_array_elements(m."content" -> 'rubriques') AS rubrique(value), jsonb_array_elements(rubrique.value -> 'blocks') AS held(value)
WHERE k."id" = p."id" AND held.value ->> 'key' = p.rubrique || '-b' || p.place AND held.value ->> 'type' = p."type"::text;

-- A block of the modèle is once in an edition.
CREATE UNIQUE INDEX "blocks_one_of_a_key" ON "blocks" ("edition_id", "modele_key") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "rubriques_one_of_a_key" ON "rubriques" ("edition_id", "modele_key");
CREATE UNIQUE INDEX "modele_versions_one_draft" ON "modele_versions" ("modele_id") WHERE "published_at" IS NULL;
CREATE UNIQUE INDEX "bilan_creations_one_open" ON "bilan_creations" ("collection_id") WHERE "finished_at" IS NULL;
ALTER TABLE "bilan_creation_rows" ADD CONSTRAINT "bilan_creation_rows_outcome_whole" CHECK (
  ("outcome" IS NULL) = ("done_at" IS NULL) AND ("outcome" <> 'refused' OR btrim(coalesce("sentence", '')) <> ''));
ALTER TABLE "modele_versions" ADD CONSTRAINT "modele_versions_revision_positive" CHECK ("revision" >= 1);
ALTER TABLE "collections" ADD CONSTRAINT "collections_revision_positive" CHECK ("revision" >= 1);

-- A published version does not move: it is what bilans were made from.
CREATE FUNCTION "refuse_published_modele_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."published_at" IS NOT NULL AND (NEW."content" IS DISTINCT FROM OLD."content"
    OR NEW."identity" IS DISTINCT FROM OLD."identity" OR NEW."number" <> OLD."number"
    OR NEW."published_at" IS DISTINCT FROM OLD."published_at")
  THEN RAISE EXCEPTION 'a published modele version is immutable' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "modele_versions_immutable" BEFORE UPDATE ON "modele_versions"
  FOR EACH ROW EXECUTE FUNCTION "refuse_published_modele_change"();

-- The issuer is the modèle's: an institution's and a groupe's are never mixed.
CREATE FUNCTION "refuse_mixed_issuer"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM "modele_versions" v JOIN "modeles" m ON m."id" = v."modele_id"
    WHERE v."id" = NEW."modele_version_id" AND m."issuer" = NEW."issuer")
  THEN RAISE EXCEPTION 'a collection has the issuer of its modele' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "collections_issuer_of_modele" BEFORE INSERT OR UPDATE OF "issuer", "modele_version_id" ON "collections"
  FOR EACH ROW EXECUTE FUNCTION "refuse_mixed_issuer"();
