-- DropIndex
DROP INDEX "import_cells_batch_id_outcome_idx";

-- DropIndex
DROP INDEX "indicator_values_indicator_id_territory_id_period_key_idx";

-- Written by hand from here.
-- The dry run writes its finding on cells that were read a moment before: with room in their page and no index on what
-- changes, PostgreSQL does it in place (HOT), without touching an index.
ALTER TABLE "import_cells" SET (fillfactor = 50);
