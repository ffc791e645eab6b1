import type { Db } from '@/lib/data/client'
import { Prisma } from '@/prisma/generated/client'

/** The type of a photo that this revision prints; null when it prints no such photo, whoever guesses its address. */
export const findPublishedMedia = async (
  db: Db,
  revisionId: string,
  sha256: string,
): Promise<string | null> => {
  const printed = JSON.stringify([{ sha256 }])
  const onScreen = JSON.stringify([{ web: { sha256 } }])
  const rows = await db.$queryRaw<{ mime: string }[]>(Prisma.sql`
    SELECT m.mime FROM medias m
    JOIN revisions r ON r.id = ${revisionId}::uuid
      AND (r.resolved -> 'medias' @> ${printed}::jsonb OR r.resolved -> 'medias' @> ${onScreen}::jsonb)
    WHERE m.sha256 = ${sha256} OR m.web_sha256 = ${sha256}
    LIMIT 1`)
  return rows[0]?.mime ?? null
}
