-- CreateEnum
CREATE TYPE "RequestMailKind" AS ENUM ('request', 'reminder');

-- CreateEnum
CREATE TYPE "RequestMailStatus" AS ENUM ('waiting', 'sent', 'failed', 'held');

-- AlterTable
ALTER TABLE "data_requests" ADD COLUMN     "returned_by" UUID;

-- AlterTable
ALTER TABLE "import_batches" ADD COLUMN     "request_id" UUID;

-- CreateTable
CREATE TABLE "request_mails" (
    "id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "kind" "RequestMailKind" NOT NULL,
    "status" "RequestMailStatus" NOT NULL DEFAULT 'waiting',
    "asked_by_id" UUID NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "attempts" SMALLINT NOT NULL DEFAULT 0,
    "taken_until" TIMESTAMPTZ(3),
    "sent_at" TIMESTAMPTZ(3),
    "problem" TEXT,

    CONSTRAINT "request_mails_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "request_mails_request_id_asked_at_idx" ON "request_mails"("request_id", "asked_at");

-- AddForeignKey
ALTER TABLE "import_batches" ADD CONSTRAINT "import_batches_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "data_requests"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "request_mails" ADD CONSTRAINT "request_mails_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "data_requests"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "request_mails" ADD CONSTRAINT "request_mails_asked_by_id_fkey" FOREIGN KEY ("asked_by_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What a state says is there.
ALTER TABLE "request_mails" ADD CONSTRAINT "request_mails_sent_check" CHECK (("status" = 'sent') = ("sent_at" IS NOT NULL));
ALTER TABLE "request_mails" ADD CONSTRAINT "request_mails_failed_check" CHECK ("status" <> 'failed' OR "problem" IS NOT NULL);
