-- AlterTable
ALTER TABLE "block_writes" ADD COLUMN     "mutation" UUID;

-- CreateTable
CREATE TABLE "presences" (
    "id" UUID NOT NULL,
    "edition_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "block_id" UUID,
    "writing_since" TIMESTAMPTZ(3),
    "seen_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "presences_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "presences_block_id_key" ON "presences"("block_id");

-- CreateIndex
CREATE INDEX "presences_edition_id_idx" ON "presences"("edition_id");

-- CreateIndex
CREATE UNIQUE INDEX "block_writes_block_id_mutation_key" ON "block_writes"("block_id", "mutation");

-- AddForeignKey
ALTER TABLE "presences" ADD CONSTRAINT "presences_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "editions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "presences" ADD CONSTRAINT "presences_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "presences" ADD CONSTRAINT "presences_block_id_fkey" FOREIGN KEY ("block_id") REFERENCES "blocks"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Written by hand: what Prisma cannot say.
ALTER TABLE "presences"
  ADD CONSTRAINT "presences_writing_whole" CHECK (("block_id" IS NULL) = ("writing_since" IS NULL));
-- A sign of life every few seconds from each tab: nothing to recover after a crash, no write to wait for.
ALTER TABLE "presences" SET UNLOGGED;
