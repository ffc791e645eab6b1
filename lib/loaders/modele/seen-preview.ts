import { randomUUID } from 'node:crypto'
import type { Db } from '@/lib/data/client'
import { findGridIndicators } from '@/lib/data/indicator/grid-records'
import { loadModelePreview, type PreviewVersion } from '@/lib/data/modele/load-preview'
import type { Viewer } from '@/lib/domain/policy/role'
import { concealedValues } from '@/lib/operations/indicator/concealed-values'

type Settings = { siteUrl: string; demonstration: boolean; now: Date }

/**
 * What a version makes for a territory, as this person may see it: a modèle is read by services too. What they may not
 * read is not there at all (`withheld` says so): whatever would be computed from it is « [à compléter] ».
 */
export const loadSeenPreview = async (
  { db, viewer }: { db: Db; viewer: Viewer },
  place: { version: PreviewVersion; territoryId: string },
  settings: Settings,
) => {
  const preview = await loadModelePreview(db, place, settings, randomUUID)
  if (!preview) return null
  const { input, written, origins } = preview
  const guarded = input.indicators.flatMap(({ code, smallCountThreshold }) =>
    smallCountThreshold === null ? [] : [code],
  )
  const concealed = await concealedValues(
    db,
    viewer,
    guarded.length > 0 ? await findGridIndicators(db, guarded) : [],
    input.values.map(({ periodKey }) => periodKey),
  )
  const values = input.values.filter(({ id }) => !concealed.has(id))
  return { input: { ...input, values }, written, origins, withheld: values.length < input.values.length }
}
