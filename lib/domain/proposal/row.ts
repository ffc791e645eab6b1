import type { Status } from '../edition/status'
import type { ProposalKind } from './kind'

/** A line « before → after »; `label` names what differs when there are several. */
export type ProposedChange = { label: string | null; before: string; after: string }

/** A changed record, as it is proposed to one edition: answered once, for every block that prints it. */
export type ProposalRow = {
  /** One of its proposals: the answer covers the others. */
  id: string
  /** `proposedName` of what is shown, sent back with the answer. */
  proposed: string | null
  editionId: string
  editionNumber: number
  status: Status
  kind: ProposalKind
  /** « bénéficiaires de l’APA », or the name of the dispositif. */
  title: string
  /** « canton de Lens, en 2023 »; null for a dispositif. */
  about: string | null
  changes: ProposedChange[]
  /** Source of what is proposed; null when it is to be completed, or for a dispositif. */
  source: string | null
  /** Who changed the record, why and when. */
  by: string | null
  why: string | null
  at: string
  blocks: { id: string; label: string; gone: boolean }[]
}
