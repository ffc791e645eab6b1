import type { Transition } from '../workflow/transitions'
import type { Status } from './status'

/** One bilan of the dashboard: its newest edition that the person may see. Days are `2025-12-31`. */
export type BilanRow = {
  bilanId: string
  editionId: string
  number: number
  status: Status
  statusSince: string
  dueOn: string | null
  late: boolean
  /** The step this person is awaited for. */
  awaited: Transition | null
  collection: { slug: string; title: string }
  territory: {
    code: string
    slug: string
    name: string
    kind: string
    tileColumn: number | null
    tileRow: number | null
  }
}
