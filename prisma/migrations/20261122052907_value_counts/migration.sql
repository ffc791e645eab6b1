-- CreateTable
CREATE TABLE "indicator_counts" (
    "id" BIGSERIAL NOT NULL,
    "indicator_id" UUID NOT NULL,
    "delta" INTEGER NOT NULL,

    CONSTRAINT "indicator_counts_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "indicator_counts_indicator_id_idx" ON "indicator_counts"("indicator_id");

-- AddForeignKey
ALTER TABLE "indicator_counts" ADD CONSTRAINT "indicator_counts_indicator_id_fkey" FOREIGN KEY ("indicator_id") REFERENCES "indicators"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Written by hand from here.
-- Counts of current values, kept by the database itself: exact in every transaction, whoever writes. A statement adds
-- one row per indicator it touches and locks none, so that entering a value never waits for a long import. Past
-- thirty-two rows an indicator's are folded into one, by whoever gets there first.
CREATE FUNCTION "fold_indicator_counts"("touched" UUID[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  many UUID;
BEGIN
  FOR many IN
    SELECT c."indicator_id" FROM "indicator_counts" c WHERE c."indicator_id" = ANY ("touched")
    GROUP BY c."indicator_id" HAVING count(*) > 32
  LOOP
    CONTINUE WHEN NOT pg_try_advisory_xact_lock(hashtext('indicator_counts'), hashtext(many::text));
    WITH gone AS (DELETE FROM "indicator_counts" WHERE "indicator_id" = many RETURNING "delta")
    INSERT INTO "indicator_counts" ("indicator_id", "delta") SELECT many, sum("delta") FROM gone;
  END LOOP;
END $$;

CREATE FUNCTION "count_indicator_values"() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  touched UUID[];
BEGIN
  IF TG_OP = 'INSERT' THEN
    WITH written AS (
      INSERT INTO "indicator_counts" ("indicator_id", "delta")
      SELECT "indicator_id", count(*) FROM added WHERE "superseded_at" IS NULL GROUP BY 1 RETURNING "indicator_id")
    SELECT array_agg("indicator_id") INTO touched FROM written;
  ELSIF TG_OP = 'DELETE' THEN
    WITH written AS (
      INSERT INTO "indicator_counts" ("indicator_id", "delta")
      SELECT r."indicator_id", -count(*) FROM removed r WHERE r."superseded_at" IS NULL
        AND EXISTS (SELECT 1 FROM "indicators" i WHERE i."id" = r."indicator_id")
      GROUP BY 1 RETURNING "indicator_id")
    SELECT array_agg("indicator_id") INTO touched FROM written;
  ELSE
    WITH changed AS (
      SELECT "indicator_id", 1 AS "step" FROM added WHERE "superseded_at" IS NULL
      UNION ALL SELECT "indicator_id", -1 FROM removed WHERE "superseded_at" IS NULL),
    written AS (
      INSERT INTO "indicator_counts" ("indicator_id", "delta")
      SELECT "indicator_id", sum("step") FROM changed GROUP BY 1 HAVING sum("step") <> 0 RETURNING "indicator_id")
    SELECT array_agg("indicator_id") INTO touched FROM written;
  END IF;
  IF touched IS NOT NULL THEN PERFORM "fold_indicator_counts"(touched); END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER "indicator_values_added" AFTER INSERT ON "indicator_values"
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION "count_indicator_values"();
CREATE TRIGGER "indicator_values_removed" AFTER DELETE ON "indicator_values"
  REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION "count_indicator_values"();
CREATE TRIGGER "indicator_values_changed" AFTER UPDATE ON "indicator_values"
  REFERENCING OLD TABLE AS removed NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION "count_indicator_values"();

INSERT INTO "indicator_counts" ("indicator_id", "delta")
SELECT "indicator_id", count(*) FROM "indicator_values" WHERE "superseded_at" IS NULL GROUP BY 1;
