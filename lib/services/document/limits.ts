const megabyte = 1024 * 1024

/** What is read of a document to take over, whatever it weighs. */
export const documentLimits = {
  /** Of the texts of a DOCX, once unfolded; its images are not read at all. */
  part: 16 * megabyte,
  parts: 24 * megabyte,
  pages: 60,
  characters: 400_000,
  milliseconds: 20_000,
} as const
