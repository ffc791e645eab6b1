import 'server-only'
import type { Route } from 'next'
import { notFound } from 'next/navigation'
import { requireViewer } from '@/lib/auth/viewer'
import { findBilan, listEditionHistory, listRevisions } from '@/lib/data/bilan/find-bilan'
import { db } from '@/lib/data/client'
import { loadFacts } from '@/lib/data/edition/load-facts'
import { findSubmissionRemarks } from '@/lib/data/edition/submission-remarks'
import { countOpenProposals } from '@/lib/data/proposal/list-open'
import { isElectoralPeriod } from '@/lib/domain/calendar/electoral'
import { longDate } from '@/lib/domain/calendar/paris-date'
import { activeStatuses, type Status } from '@/lib/domain/edition/status'
import { can } from '@/lib/domain/policy/can'
import { territoryKey, territoryLabel } from '@/lib/domain/territory/label'
import { decide, reasonDue } from '@/lib/domain/workflow/decide'
import type { EditionFacts } from '@/lib/domain/workflow/facts'
import { mayReadVisas, withoutVisas, withoutVisaWords } from '@/lib/domain/workflow/readable-visas'
import { type Transition, transitions } from '@/lib/domain/workflow/transitions'

/** A step this person may see: `refusal` says why it can't be taken now. */
export type OfferedDecision = {
  transition: Exclude<Transition, 'replace'>
  refusal: string | null
  reasonDue: boolean
}

/** The bilan's screen: where the edition stands, what may be decided, what was submitted, what happened. */
export type FollowUp = {
  place: {
    collection: { slug: string; title: string }
    territory: { slug: string; name: string; label: string; key: string }
  }
  edition: { id: string; number: number; status: Status; statusSince: string; lock: number }
  /** Without the avis, for who may not read them. */
  facts: EditionFacts
  canReadVisas: boolean
  decisions: OfferedDecision[]
  /** Of the submitted version, when this person may validate it or give the bon à tirer now; null: not known. */
  remarks: string[] | null
  /** The electoral period stops this revision, or a reason lifted that; null outside. */
  electoral: { since: string; reason: string | null; mayOverride: boolean } | null
  canEdit: boolean
  canDraft: boolean
  /** Changed records that wait for an answer, in whichever edition of the bilan. */
  proposals: number
  /** The bilan whose next edition this person may open; null while one is in preparation. */
  nextOf: string | null
  /** Public address, when it is on the site. */
  online: Route | null
  canReadHistory: boolean
  revisions: Awaited<ReturnType<typeof listRevisions>>
}

/** 404 when there is no such bilan, or none that this person may see: trying teaches nothing. */
export const loadFollowUp = async (
  collection: string,
  territory: string,
  now = new Date(),
): Promise<FollowUp> => {
  const viewer = await requireViewer()
  const bilan = await findBilan(db(), collection, territory)
  const edition = bilan?.editions.find(({ status }) =>
    can(viewer, 'edition.read', { territoryId: bilan.territory.id, status }),
  )
  if (!bilan || !edition) notFound()
  const target = { territoryId: bilan.territory.id, status: edition.status }
  const canReadHistory = can(viewer, 'history.read', target)
  const [facts, submitted, proposals] = await Promise.all([
    loadFacts(db(), edition.id, now),
    listRevisions(db(), edition.id),
    countOpenProposals(
      db(),
      bilan.editions.map(({ id }) => id),
    ),
  ])
  if (!facts) notFound()
  const canReadVisas = mayReadVisas(viewer, facts)
  const decisions = transitions.flatMap((transition): OfferedDecision[] => {
    if (transition === 'replace') return []
    const decided = decide(transition, facts, viewer, now)
    const offer = { transition, reasonDue: reasonDue(transition, facts, now) }
    if (decided.ok) return [{ ...offer, refusal: null }]
    // What this person may never do, or not at this step, is not drawn at all.
    const silent = decided.error.code === 'forbidden' || decided.error.code === 'wrong-state'
    return silent ? [] : [{ ...offer, refusal: decided.error.sentence }]
  })
  const judges = decisions.some(
    ({ transition, refusal }) => refusal === null && (transition === 'validate' || transition === 'approve'),
  )
  const remarks =
    judges && facts.revision
      ? await findSubmissionRemarks(db(), { editionId: edition.id, revisionId: facts.revision.id })
      : null
  return {
    place: {
      collection: bilan.collection,
      territory: {
        ...bilan.territory,
        label: territoryLabel(bilan.territory),
        key: territoryKey(bilan.territory),
      },
    },
    edition: { ...edition, statusSince: edition.statusSince.toISOString(), lock: facts.lock },
    facts: canReadVisas ? facts : withoutVisas(facts),
    canReadVisas,
    decisions,
    remarks,
    electoral: electoralOf(facts, now, can(viewer, 'edition.override-calendar')),
    canEdit: edition.status === 'brouillon' && can(viewer, 'edition.edit', target),
    canDraft: can(viewer, 'edition.edit', target),
    proposals: [...proposals.values()].reduce((sum, count) => sum + count, 0),
    nextOf: canOpenNext(bilan.editions) && can(viewer, 'edition.create', target) ? bilan.id : null,
    online: edition.status === 'publie' ? (`/bilans/${bilan.territory.slug}` as Route) : null,
    canReadHistory,
    revisions: submitted.filter(({ publications }) =>
      can(viewer, 'revision.read', { ...target, published: publications.length > 0 }),
    ),
  }
}

/** What happened to the edition, newest first; nothing for who may not read it. */
export const loadHistory = async ({ edition, canReadHistory, canReadVisas }: FollowUp) => {
  if (!canReadHistory) return []
  const events = await listEditionHistory(db(), edition.id)
  return canReadVisas ? events : events.map(withoutVisaWords)
}

/** Asked of what was submitted and is not yet online: the period then stops its publication. */
const electoralOf = (facts: EditionFacts, now: Date, mayOverride: boolean): FollowUp['electoral'] => {
  const awaited =
    facts.revision !== null && facts.status !== 'brouillon' && activeStatuses.includes(facts.status)
  if (!awaited || !isElectoralPeriod(now, facts.electoralFrom)) return null
  return { since: longDate(facts.electoralFrom), reason: facts.calendarOverride, mayOverride }
}

const canOpenNext = (editions: { status: Status }[]): boolean =>
  !editions.some(({ status }) => activeStatuses.includes(status))

/** The screens of a bilan that this person may open. */
export const shownTabs = (
  found: FollowUp,
): ('suivi' | 'rediger' | 'relire' | 'propositions' | 'comparer')[] => [
  'suivi',
  ...(found.canDraft ? (['rediger'] as const) : []),
  ...(found.revisions.length > 0 ? (['relire'] as const) : []),
  ...(found.canDraft && found.proposals > 0 ? (['propositions'] as const) : []),
  ...(found.canDraft || found.revisions.length > 0 ? (['comparer'] as const) : []),
]
