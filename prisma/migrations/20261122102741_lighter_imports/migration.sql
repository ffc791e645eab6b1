-- DropForeignKey
ALTER TABLE "import_cells" DROP CONSTRAINT "import_cells_batch_id_fkey";

-- DropForeignKey
ALTER TABLE "indicator_values" DROP CONSTRAINT "indicator_values_superseded_by_id_fkey";

-- DropIndex
DROP INDEX "indicator_values_superseded_by_id_key";

-- Written by hand from here.
-- What a foreign key held, looked up once per statement instead of once per row: the successor of a value exists, and is
-- of the same cell, which the key did not say.
-- Its plan is kept by the session: always one look-up by identifier, so that entering one value after a large import is
-- not slower.
CREATE FUNCTION "check_value_successors"() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public
SET enable_nestloop = on SET enable_hashjoin = off SET enable_mergejoin = off AS $$
BEGIN
  IF EXISTS (
    SELECT FROM added a WHERE a."superseded_by_id" IS NOT NULL AND NOT EXISTS (
      SELECT FROM "indicator_values" n WHERE n."id" = a."superseded_by_id" AND n."indicator_id" = a."indicator_id"
        AND n."territory_id" = a."territory_id" AND n."period_key" = a."period_key")) THEN
    RAISE foreign_key_violation USING MESSAGE = 'a value is followed by a value of the same cell, or by none',
      CONSTRAINT = 'value_successors', TABLE = 'indicator_values', COLUMN = 'superseded_by_id';
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER "value_successors_added" AFTER INSERT ON "indicator_values"
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION "check_value_successors"();
CREATE TRIGGER "value_successors_changed" AFTER UPDATE ON "indicator_values"
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION "check_value_successors"();
