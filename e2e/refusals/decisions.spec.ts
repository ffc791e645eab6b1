import type { APIRequestContext } from '@playwright/test'
import { type ActionAnswer, callAction } from '../fixtures/action'
import { bilanScreen } from '../fixtures/address'
import { conseillereOf } from '../fixtures/people'
import type { EditionRecord } from '../fixtures/records'
import { expect, test } from '../fixtures/test'
import { type Decision, decisions, type RoleName, roles, stages } from './decision-grid'

type Bilan = { canton: string; edition: EditionRecord }

/** The request of the button, with everything right but what the test is about. */
const send = (
  requests: APIRequestContext,
  decision: Decision,
  { canton, edition }: Bilan,
  change: Record<string, unknown> = {},
): Promise<ActionAnswer> =>
  callAction(requests, {
    name: decision.action,
    page: bilanScreen(canton),
    input: {
      editionId: edition.id,
      lock: edition.lock,
      ...(decision.action === 'approveAction' ? { manifest: edition.manifest ?? '' } : {}),
      ...decision.given,
      ...change,
    },
  })

const emailOf = (role: RoleName, canton: string): string | null =>
  role === 'conseillere' ? conseillereOf(canton) : roles[role]

/** A draft is not shown to a conseillère: for her it is as if it were not there, whatever she may do later. */
const codesFor = (role: RoleName, may: boolean): string[] => {
  if (role === 'personne') return ['session']
  if (!may) return ['forbidden']
  return role === 'conseillere' ? ['wrong-state', 'forbidden'] : ['wrong-state']
}

const roleNames = Object.keys(roles) as RoleName[]
const everyStage = Object.entries(stages)
const kept =
  /rien|reste|intact|ne peut|n’est pas|réservé|appartien|donn|seul|il faut|reconnect|terminée|ouvert/i

for (const [name, decision] of Object.entries(decisions)) {
  test(`« ${name} »: every other role and every other stage is refused, the allowed twin is not`, async ({
    requestsOf,
    records,
  }) => {
    const bilans: (Bilan & { stage: string })[] = []
    for (const [stage, { canton, edition }] of everyStage)
      bilans.push({ stage, canton, edition: await records.edition(canton, edition) })
    const twin = {
      canton: decision.twin.canton,
      edition: await records.edition(decision.twin.canton, decision.twin.edition),
    }
    const all = [...bilans, { stage: 'twin', ...twin }]
    const ids = all.map(({ edition }) => edition.id)
    const before = await records.footprint(ids)

    for (const role of roleNames) {
      for (const bilan of all) {
        const may = decision.who.includes(role)
        const here = bilan.stage === 'twin' || decision.from.some(stage => stage === bilan.stage)
        if (may && here) continue
        const requests = await requestsOf(emailOf(role, bilan.canton))
        const answer = await send(requests, decision, bilan)
        const what = `${name}, ${role}, ${bilan.stage}`
        expect(answer, what).toMatchObject({ ok: false, error: { sentence: expect.stringMatching(kept) } })
        expect(codesFor(role, may), what).toContain(answer.ok ? 'ok' : answer.error.code)
      }
    }
    const allowed = await requestsOf(emailOf(decision.twin.by, twin.canton))
    const stale = await send(allowed, decision, twin, { lock: twin.edition.lock + 1 })
    expect(stale).toMatchObject({ ok: false, error: { code: 'stale' } })
    const forged = await send(allowed, decision, twin, { status: 'publie' })
    expect(forged).toMatchObject({ ok: false, error: { code: 'invalid' } })
    expect(await records.footprint(ids)).toBe(before)

    expect(await send(allowed, decision, twin)).toEqual({ ok: true })
    const after = await records.edition(twin.canton, decision.twin.edition)
    expect(after.status).toBe(decision.twin.becomes)
  })
}
