-- DropForeignKey
ALTER TABLE "import_cells" DROP CONSTRAINT "import_cells_written_id_fkey";

-- DropIndex
DROP INDEX "import_cells_written_id_idx";

-- AlterTable
ALTER TABLE "import_cells" DROP COLUMN "written_id";
