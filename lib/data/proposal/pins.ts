import { type PrintedDispositif, printedDispositifSchema } from '@/lib/domain/dispositif/printed'
import { keepsOld, type ProposalDecision } from '@/lib/domain/proposal/decision'
import type { Db } from '../client'

/** Values that this edition keeps printing though another replaced them: its proposal was not accepted. */
export const listPinnedValueIds = async (db: Db, editionId: string): Promise<string[]> => {
  const latest = await db.$queryRaw<{ old_value_id: string; decision: ProposalDecision | null }[]>`
    SELECT DISTINCT ON (v.indicator_id, v.territory_id, v.period_key) p.old_value_id, p.decision::text AS decision
    FROM proposals p JOIN indicator_values v ON v.id = p.old_value_id
    WHERE p.edition_id = ${editionId}::uuid AND p.kind = 'value'
    ORDER BY v.indicator_id, v.territory_id, v.period_key, p.opened_at DESC, p.id DESC`
  return latest.filter(({ decision }) => keepsOld(decision)).map(row => row.old_value_id)
}

/** Dispositifs that this edition keeps printing in the words of an earlier revision, by code. */
export const loadPinnedDispositifs = async (
  db: Db,
  editionId: string,
): Promise<ReadonlyMap<string, PrintedDispositif>> => {
  const latest = await db.$queryRaw<{ code: string; content: unknown; decision: ProposalDecision | null }[]>`
    SELECT DISTINCT ON (p.dispositif_id) d.code, o.content, p.decision::text AS decision
    FROM proposals p JOIN dispositifs d ON d.id = p.dispositif_id
    JOIN dispositif_versions o ON o.dispositif_id = p.dispositif_id AND o.revision = p.old_revision
    WHERE p.edition_id = ${editionId}::uuid AND p.kind = 'dispositif'
    ORDER BY p.dispositif_id, p.opened_at DESC, p.id DESC`
  return new Map(
    latest
      .filter(({ decision }) => keepsOld(decision))
      .map(({ code, content }) => [code, printedDispositifSchema.parse(content)]),
  )
}

/** The same for some dispositifs in every edition, by edition and code. */
export const listPinnedTexts = async (
  db: Db,
  dispositifIds: readonly string[],
): Promise<ReadonlyMap<string, PrintedDispositif>> => {
  const latest = await db.$queryRaw<
    { edition_id: string; code: string; content: unknown; decision: ProposalDecision | null }[]
  >`
    SELECT DISTINCT ON (p.edition_id, p.dispositif_id) p.edition_id, d.code, o.content, p.decision::text AS decision
    FROM proposals p JOIN dispositifs d ON d.id = p.dispositif_id
    JOIN dispositif_versions o ON o.dispositif_id = p.dispositif_id AND o.revision = p.old_revision
    WHERE p.dispositif_id = ANY(${[...dispositifIds]}::uuid[]) AND p.kind = 'dispositif'
    ORDER BY p.edition_id, p.dispositif_id, p.opened_at DESC, p.id DESC`
  return new Map(
    latest
      .filter(({ decision }) => keepsOld(decision))
      .map(({ edition_id, code, content }) => [
        `${edition_id} ${code}`,
        printedDispositifSchema.parse(content),
      ]),
  )
}
