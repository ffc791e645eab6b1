import type { Db } from '../client'

/** A copied edition inherits what was answered to the changes of its modèle. */
export const carryAnswers = async (tx: Db, { from, to }: { from: string; to: string }): Promise<void> => {
  await tx.$executeRaw`
    INSERT INTO modele_answers (edition_id, modele_key, modele_version_id, answer, decided_by_id, decided_at)
    SELECT ${to}::uuid, modele_key, modele_version_id, answer, decided_by_id, decided_at
    FROM modele_answers WHERE edition_id = ${from}::uuid`
}
