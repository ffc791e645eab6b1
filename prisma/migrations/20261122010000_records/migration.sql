-- CreateEnum
CREATE TYPE "ImportStatus" AS ENUM ('reading', 'ready', 'applied', 'undone', 'cancelled', 'failed');

-- CreateEnum
CREATE TYPE "CellOutcome" AS ENUM ('new', 'changed', 'unchanged', 'refused');

-- AlterTable
ALTER TABLE "elus" ADD COLUMN     "revision" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "groupes" ADD COLUMN     "revision" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "medias" ADD COLUMN     "likeness" TEXT,
ADD COLUMN     "revision" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "shows_persons" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "territories" ADD COLUMN     "succeeded_by_id" UUID;

-- CreateTable
CREATE TABLE "import_batches" (
    "id" UUID NOT NULL,
    "file_name" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "status" "ImportStatus" NOT NULL DEFAULT 'reading',
    "mapping" JSONB NOT NULL,
    "signature" TEXT NOT NULL,
    "source" TEXT,
    "cells_read" INTEGER NOT NULL DEFAULT 0,
    "cells_expected" INTEGER,
    "cancel_asked" BOOLEAN NOT NULL DEFAULT false,
    "problem" TEXT,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "applied_at" TIMESTAMPTZ(3),
    "undone_at" TIMESTAMPTZ(3),

    CONSTRAINT "import_batches_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import_cells" (
    "batch_id" UUID NOT NULL,
    "line" INTEGER NOT NULL,
    "column" INTEGER NOT NULL,
    "outcome" "CellOutcome" NOT NULL,
    "reason" TEXT,
    "raw" TEXT NOT NULL,
    "indicator_id" UUID,
    "territory_id" UUID,
    "period_kind" "PeriodKind",
    "period_key" TEXT,
    "amount" DECIMAL(24,6),
    "precision" "Precision",
    "status" "ValueStatus",
    "source" TEXT,
    "current_id" UUID,
    "written_id" UUID,

    CONSTRAINT "import_cells_pkey" PRIMARY KEY ("batch_id","line","column")
);

-- CreateTable
CREATE TABLE "collection_needs" (
    "id" UUID NOT NULL,
    "collection_id" UUID NOT NULL,
    "indicator_id" UUID NOT NULL,
    "territory_kind" "TerritoryKind" NOT NULL,
    "period_kind" "PeriodKind" NOT NULL,
    "period_key" TEXT NOT NULL,

    CONSTRAINT "collection_needs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "data_requests" (
    "id" UUID NOT NULL,
    "collection_id" UUID NOT NULL,
    "service_id" UUID NOT NULL,
    "due_on" DATE NOT NULL,
    "sent_at" TIMESTAMPTZ(3),
    "reminded_at" TIMESTAMPTZ(3),
    "returned_at" TIMESTAMPTZ(3),

    CONSTRAINT "data_requests_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "small_count_lifts" (
    "value_id" UUID NOT NULL,
    "lifted_by_id" UUID NOT NULL,
    "lifted_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "reason" TEXT NOT NULL,

    CONSTRAINT "small_count_lifts_pkey" PRIMARY KEY ("value_id")
);

-- CreateTable
CREATE TABLE "total_gaps" (
    "value_id" UUID NOT NULL,
    "difference" DECIMAL(24,6) NOT NULL,
    "reason" TEXT NOT NULL,
    "explained_by_id" UUID NOT NULL,
    "explained_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "total_gaps_pkey" PRIMARY KEY ("value_id")
);

-- CreateIndex
CREATE INDEX "import_batches_signature_created_at_idx" ON "import_batches"("signature", "created_at");

-- CreateIndex
CREATE INDEX "import_cells_batch_id_outcome_idx" ON "import_cells"("batch_id", "outcome");

-- CreateIndex
CREATE INDEX "import_cells_written_id_idx" ON "import_cells"("written_id");

-- CreateIndex
CREATE UNIQUE INDEX "collection_needs_collection_id_indicator_id_territory_kind__key" ON "collection_needs"("collection_id", "indicator_id", "territory_kind", "period_key");

-- CreateIndex
CREATE UNIQUE INDEX "data_requests_collection_id_service_id_key" ON "data_requests"("collection_id", "service_id");

-- AddForeignKey
ALTER TABLE "import_batches" ADD CONSTRAINT "import_batches_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_cells" ADD CONSTRAINT "import_cells_batch_id_fkey" FOREIGN KEY ("batch_id") REFERENCES "import_batches"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_cells" ADD CONSTRAINT "import_cells_written_id_fkey" FOREIGN KEY ("written_id") REFERENCES "indicator_values"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "collection_needs" ADD CONSTRAINT "collection_needs_collection_id_fkey" FOREIGN KEY ("collection_id") REFERENCES "collections"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "collection_needs" ADD CONSTRAINT "collection_needs_indicator_id_fkey" FOREIGN KEY ("indicator_id") REFERENCES "indicators"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "data_requests" ADD CONSTRAINT "data_requests_collection_id_fkey" FOREIGN KEY ("collection_id") REFERENCES "collections"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "data_requests" ADD CONSTRAINT "data_requests_service_id_fkey" FOREIGN KEY ("service_id") REFERENCES "services"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "small_count_lifts" ADD CONSTRAINT "small_count_lifts_value_id_fkey" FOREIGN KEY ("value_id") REFERENCES "indicator_values"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "small_count_lifts" ADD CONSTRAINT "small_count_lifts_lifted_by_id_fkey" FOREIGN KEY ("lifted_by_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "total_gaps" ADD CONSTRAINT "total_gaps_value_id_fkey" FOREIGN KEY ("value_id") REFERENCES "indicator_values"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "total_gaps" ADD CONSTRAINT "total_gaps_explained_by_id_fkey" FOREIGN KEY ("explained_by_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "territories" ADD CONSTRAINT "territories_succeeded_by_id_fkey" FOREIGN KEY ("succeeded_by_id") REFERENCES "territories"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Written by hand from here.
ALTER TABLE "import_batches"
  ADD CONSTRAINT "import_batches_sha256_shape" CHECK ("sha256" ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT "import_batches_applied_whole" CHECK (("status" IN ('applied', 'undone')) = ("applied_at" IS NOT NULL)),
  ADD CONSTRAINT "import_batches_undone_whole" CHECK (("status" = 'undone') = ("undone_at" IS NOT NULL)),
  ADD CONSTRAINT "import_batches_failed_says_why" CHECK ("status" <> 'failed' OR btrim(coalesce("problem", '')) <> '');
ALTER TABLE "import_cells"
  ADD CONSTRAINT "import_cells_refused_says_why" CHECK (("outcome" = 'refused') = ("reason" IS NOT NULL)),
  ADD CONSTRAINT "import_cells_usable" CHECK ("outcome" = 'refused' OR (
    "indicator_id" IS NOT NULL AND "territory_id" IS NOT NULL AND "period_key" IS NOT NULL AND "amount" IS NOT NULL));
ALTER TABLE "small_count_lifts" ADD CONSTRAINT "small_count_lifts_reason" CHECK (btrim("reason") <> '');
ALTER TABLE "total_gaps" ADD CONSTRAINT "total_gaps_reason" CHECK (btrim("reason") <> '');
ALTER TABLE "medias" ADD CONSTRAINT "medias_likeness_shape" CHECK ("likeness" ~ '^[0-9a-f]{16}$');
ALTER TABLE "territories" ADD CONSTRAINT "territories_not_own_successor" CHECK ("succeeded_by_id" <> "id");
-- One open proposal per block and new value, or per block and dispositif.
CREATE UNIQUE INDEX "proposals_one_open_value" ON "proposals" ("block_id", "new_value_id")
  WHERE "decision" IS NULL AND "new_value_id" IS NOT NULL;
CREATE UNIQUE INDEX "proposals_one_open_dispositif" ON "proposals" ("block_id", "dispositif_id")
  WHERE "decision" IS NULL AND "dispositif_id" IS NOT NULL;
