-- AlterTable
ALTER TABLE "proposals" ADD COLUMN     "new_revision" INTEGER,
ADD COLUMN     "old_revision" INTEGER;

-- CreateTable
CREATE TABLE "dispositif_versions" (
    "dispositif_id" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "closed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closed_by_id" UUID,

    CONSTRAINT "dispositif_versions_pkey" PRIMARY KEY ("dispositif_id","revision")
);

-- AddForeignKey
ALTER TABLE "dispositif_versions" ADD CONSTRAINT "dispositif_versions_dispositif_id_fkey" FOREIGN KEY ("dispositif_id") REFERENCES "dispositifs"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dispositif_versions" ADD CONSTRAINT "dispositif_versions_closed_by_id_fkey" FOREIGN KEY ("closed_by_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Written by hand from here.
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_dispositif_whole" CHECK ("kind" <> 'dispositif' OR (
  "dispositif_id" IS NOT NULL AND "old_revision" IS NOT NULL AND "new_revision" IS NOT NULL));
-- The current version of a dispositif is its own row: what is kept here is what it said before.
ALTER TABLE "dispositif_versions" ADD CONSTRAINT "dispositif_versions_revision_positive" CHECK ("revision" >= 1);
