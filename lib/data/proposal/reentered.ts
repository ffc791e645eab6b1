import type { Db } from '../client'
import type { ValueChange } from './value-uses'

/**
 * Cells whose value was withdrawn, and proposed to be, which have one again: the withdrawn value and the one that stands
 * there now. Looked for from the proposals, which are few: an import may write 100 000 values at once.
 */
export const listReentered = (db: Db): Promise<ValueChange[]> => db.$queryRaw<ValueChange[]>`
  SELECT DISTINCT o.id::text AS "oldValueId", n.id::text AS "newValueId"
  FROM proposals p JOIN indicator_values o ON o.id = p.old_value_id
  JOIN indicator_values n ON n.indicator_id = o.indicator_id AND n.territory_id = o.territory_id
    AND n.period_key = o.period_key AND n.superseded_at IS NULL
  WHERE p.kind = 'value' AND p.new_value_id IS NULL AND p.decision IS DISTINCT FROM 'accepted'
    AND p.opened_at = (SELECT max(l.opened_at) FROM proposals l WHERE l.edition_id = p.edition_id
      AND l.block_id = p.block_id AND l.kind = 'value' AND l.old_value_id = p.old_value_id)`
