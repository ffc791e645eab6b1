-- CreateEnum
CREATE TYPE "CheckpointKind" AS ENUM ('named', 'hourly', 'before');

-- CreateTable
CREATE TABLE "checkpoints" (
    "id" UUID NOT NULL,
    "edition_id" UUID NOT NULL,
    "kind" "CheckpointKind" NOT NULL,
    "name" TEXT,
    "hour" TIMESTAMPTZ(3),
    "working" JSONB NOT NULL,
    "resolved" JSONB NOT NULL,
    "made_by_id" UUID,
    "made_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "checkpoints_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "checkpoints_edition_id_made_at_idx" ON "checkpoints"("edition_id", "made_at");

-- CreateIndex
CREATE UNIQUE INDEX "checkpoints_edition_id_hour_key" ON "checkpoints"("edition_id", "hour");

-- AddForeignKey
ALTER TABLE "checkpoints" ADD CONSTRAINT "checkpoints_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "editions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "checkpoints" ADD CONSTRAINT "checkpoints_made_by_id_fkey" FOREIGN KEY ("made_by_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Written by hand from here.
ALTER TABLE "checkpoints" ADD CONSTRAINT "checkpoints_hour_of_hourly" CHECK (("kind" = 'hourly') = ("hour" IS NOT NULL));
ALTER TABLE "checkpoints" ADD CONSTRAINT "checkpoints_hour_whole" CHECK ("hour" IS NULL OR "hour" = date_trunc('hour', "hour", 'UTC'));
ALTER TABLE "checkpoints" ADD CONSTRAINT "checkpoints_named" CHECK (("kind" = 'hourly') = ("name" IS NULL));
ALTER TABLE "checkpoints" ADD CONSTRAINT "checkpoints_name_length" CHECK ("name" IS NULL OR char_length(btrim("name")) BETWEEN 1 AND 120);
-- A checkpoint is made or thinned, never rewritten.
CREATE TRIGGER "checkpoints_never_change" BEFORE UPDATE ON "checkpoints" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
