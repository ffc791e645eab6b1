import type { Status } from '../edition/status'
import type { Viewer } from '../policy/role'
import type { PartHash, Verdict, VisaFact } from './visa-standing'

/** A conseiller of the territory in office. `userId` is null when they have no account: their visa can only be missing. */
export type ExpectedVisa = { userId: string | null; name: string }

/** Everything a decision on an edition reads, loaded at once (lib/data/edition/load-facts.ts). */
export type EditionFacts = {
  id: string
  status: Status
  /** Optimistic counter: a decision names the state it was taken on. */
  lock: number
  issuer: 'institution' | 'groupe'
  territoryId: string
  revision: { id: string; number: number; manifestHash: string; parts: readonly PartHash[] } | null
  submittedById: string | null
  validatedById: string | null
  approvedById: string | null
  approvedManifest: string | null
  /** Day announced by the bon à tirer. */
  publishOn: string | null
  scheduledFor: Date | null
  /** Who wrote what changed in the current revision since the last other revision that was validated. */
  changedBy: readonly string[]
  expectedVisas: readonly ExpectedVisa[]
  visas: readonly VisaFact[]
  /** Last day for the visas, in Paris. */
  reviewDueOn: string | null
  /** Another edition of the same bilan and version is online. */
  otherLive: boolean
  /** First day of the restricted electoral period. */
  electoralFrom: string
  /** The cabinet's written reason to publish this revision all the same. */
  calendarOverride: string | null
}

/** What comes with a decision. Read by the requirements of the transition; the rest is ignored. */
export type DecisionInput = {
  /** The `lock` of the state that was on screen. */
  lock: number
  reason?: string
  note?: string
  verdict?: Verdict
  /** Hash of the manifest that was on screen. */
  manifest?: string
  publishOn?: string
  scheduledFor?: Date
  /** Blocking remarks found by the resolution that precedes a submission. */
  blockingRemarks?: number
}

/** Who decides: a person, or the job that publishes at the hour the direction chose. */
export type Decider = Viewer | 'scheduler'
