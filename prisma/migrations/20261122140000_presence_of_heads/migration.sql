-- Written by hand: a tab holds a block or the head of a rubrique, hence no foreign key. Nothing is lost: rows expire.
ALTER TABLE "presences" DROP CONSTRAINT "presences_block_id_fkey";
ALTER TABLE "presences" RENAME COLUMN "block_id" TO "part_id";
ALTER INDEX "presences_block_id_key" RENAME TO "presences_part_id_key";
