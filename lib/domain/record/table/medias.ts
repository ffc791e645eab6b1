import type { MediaCard } from '../../media/card'
import { type ConsentStanding, consentStandingLabels } from '../../media/consent-standing'
import { formatBytes } from '../../shared/bytes'
import type { RecordTableSpec } from './spec'

export type MediaRow = MediaCard & {
  bytes: number
  createdOn: string
  /** Editions whose working copy prints it. */
  editions: number
  /** Whether it may be shown; who agreed is told to those named to read it, on the page of the photo. */
  standing: ConsentStanding
  archived: boolean
}

export const mediaTable: RecordTableSpec<MediaRow> = {
  key: 'medias',
  caption: 'Médias',
  noun: ['photo', 'photos'],
  columns: [
    { id: 'photo', header: 'Photo', value: row => row.alternative ?? row.fileName },
    { id: 'credit', header: 'Crédit', value: row => row.credit },
    { id: 'points', header: 'Points', value: row => `${row.width}\u00a0×\u00a0${row.height}` },
    { id: 'accord', header: 'Accord', value: row => consentStandingLabels[row.standing] },
    { id: 'editions', header: 'Éditions', value: row => row.editions },
    { id: 'date', header: 'Ajoutée le', value: row => row.createdOn },
    { id: 'fichier', header: 'Fichier', value: row => row.fileName, hidden: true },
    { id: 'poids', header: 'Poids', value: row => formatBytes(row.bytes), hidden: true },
  ],
  sortable: ['date', 'photo', 'credit', 'editions', 'poids'],
  defaultSort: '-date',
  filters: ['etat'],
}
