-- AlterTable
ALTER TABLE "media_consents" ADD COLUMN     "minor" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "scan_mime" TEXT,
ADD COLUMN     "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- AlterTable
ALTER TABLE "medias" ADD COLUMN     "received_sha256" TEXT,
ADD COLUMN     "web_sha256" TEXT;

-- CreateIndex
CREATE INDEX "medias_received_sha256_idx" ON "medias"("received_sha256");

-- Written by hand: what Prisma cannot say.
ALTER TABLE "medias"
  ADD CONSTRAINT "medias_received_shape" CHECK ("received_sha256" ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT "medias_web_shape" CHECK ("web_sha256" ~ '^[0-9a-f]{64}$');
ALTER TABLE "media_consents"
  ADD CONSTRAINT "media_consents_scan_whole" CHECK (("scan_sha256" IS NULL) = ("scan_mime" IS NULL)),
  ADD CONSTRAINT "media_consents_scan_shape" CHECK ("scan_sha256" ~ '^[0-9a-f]{64}$');
