-- AlterTable
ALTER TABLE "import_cells" ADD COLUMN     "doubt" TEXT;

-- Written by hand from here.
ALTER TABLE "import_cells" ADD CONSTRAINT "import_cells_doubt_known" CHECK ("doubt" IN ('sign', 'ten-times', 'tenth', 'far'));
