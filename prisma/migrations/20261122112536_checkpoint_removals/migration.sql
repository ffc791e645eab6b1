-- CreateTable
CREATE TABLE "checkpoint_removals" (
    "checkpoint_id" UUID NOT NULL,
    "removed_by_id" UUID NOT NULL,
    "removed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "checkpoint_removals_pkey" PRIMARY KEY ("checkpoint_id")
);

-- AddForeignKey
ALTER TABLE "checkpoint_removals" ADD CONSTRAINT "checkpoint_removals_checkpoint_id_fkey" FOREIGN KEY ("checkpoint_id") REFERENCES "checkpoints"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "checkpoint_removals" ADD CONSTRAINT "checkpoint_removals_removed_by_id_fkey" FOREIGN KEY ("removed_by_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;
