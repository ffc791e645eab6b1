import { loadDemonstration } from '@/lib/cli/demonstration'
import { ownSettings } from '@/lib/cli/own-atelier'
import { supervise } from '@/lib/cli/processes'
import { withApplication } from '@/lib/cli/with-application'
import type { ResolvedBilan } from '@/lib/domain/bilan/resolved'
import { withDataFolder } from './with-data-folder'

export type LoadedBilan = { bilan: ResolvedBilan; medias: Map<string, Uint8Array> }

/** Gives `work` every bilan of the demonstration, resolved from its working copy, with its images. */
export const withDemonstrationBilans = (work: (bilans: LoadedBilan[]) => Promise<void>): Promise<void> =>
  withDataFolder(async dataDir => {
    Object.assign(process.env, ownSettings(dataDir))
    const code = await withApplication(async () => {
      await loadDemonstration(supervise())
      await work(await load())
      return 0
    })
    if (code !== 0) throw new Error('Interrompu.')
  })

async function load(): Promise<LoadedBilan[]> {
  const { db } = await import('@/lib/data/client')
  const { findLatestEdition, listBilanTerritories } = await import('@/lib/data/bilan/find-printable')
  const { loadWorking } = await import('@/lib/data/edition/load-working')
  const { resolveBilan } = await import('@/lib/domain/bilan/resolve')
  const { loadMedias } = await import('@/lib/operations/edition/render-files')
  const { fileStore } = await import('@/lib/services/storage/file-store')
  const settings = { siteUrl: 'http://localhost:3000', demonstration: true, now: new Date() }
  const bilans: LoadedBilan[] = []
  for (const { id, kind } of await listBilanTerritories(db())) {
    const edition = await findLatestEdition(db(), { territoryId: id, collection: null })
    const working = kind === 'canton' && edition ? await loadWorking(db(), edition.id, settings) : null
    if (!working) continue
    const { bilan } = resolveBilan(working.input)
    const medias = await loadMedias(bilan, fileStore())
    if (!medias.ok) throw new Error(medias.error.sentence)
    bilans.push({ bilan, medias: new Map(medias.value) })
  }
  return bilans
}
