const megabyte = 1024 * 1024

/** What a document to take over may weigh: a brochure of forty pages with its photos is well under. */
export const documentLimits = {
  bytes: 25 * megabyte,
  /** Of the texts of a DOCX, once unfolded; its images are not read at all. */
  part: 16 * megabyte,
  parts: 24 * megabyte,
  pages: 60,
  characters: 400_000,
  milliseconds: 20_000,
} as const
