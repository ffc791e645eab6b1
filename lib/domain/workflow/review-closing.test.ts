import { describe, expect, it } from 'vitest'
import { decide } from './decide'
import type { EditionFacts } from './facts'
import { reviewClosing } from './review-closing'
import { sampleFacts, sampleInput, sampleViewer } from './sample-facts'
import type { Verdict, VisaFact } from './visa-standing'

const visa = (userId: string, verdict: Verdict, changes: Partial<VisaFact> = {}): VisaFact => ({
  userId,
  name: userId,
  verdict,
  reason: verdict === 'corrections_demandees' ? 'À revoir' : null,
  version: 2,
  hashes: ['ha'],
  givenAt: new Date('2026-11-20T08:00:00Z'),
  ...changes,
})

const before = new Date('2026-11-30T22:59:59Z') // still the 30th in Paris
const after = new Date('2026-11-30T23:00:00Z')

const closing = (changes: Partial<EditionFacts>, now = before) => {
  const { possible, needsReason } = reviewClosing(sampleFacts('relecture', changes), now)
  return { possible, needsReason }
}

const freely = { possible: true, needsReason: false }
const withReason = { possible: true, needsReason: true }
const not = { possible: false, needsReason: false }

describe('reviewClosing', () => {
  it('is free when every visa is favourable', () => {
    expect(closing({ visas: [visa('elue', 'favorable'), visa('elu', 'favorable_avec_remarques')] })).toEqual(
      freely,
    )
  })

  it('waits for a missing visa until the end of the last day, then asks for a reason', () => {
    const missing = { visas: [visa('elue', 'favorable')] }
    expect(closing(missing, before)).toEqual(not)
    expect(closing(missing, after)).toEqual(withReason)
    expect(closing({ ...missing, reviewDueOn: null }, after)).toEqual(not)
  })

  it('waits for a conseiller without an account too', () => {
    const facts = { expectedVisas: [{ userId: null, name: 'Élu sans compte' }], visas: [] }
    expect(closing(facts, before)).toEqual(not)
    expect(closing(facts, after)).toEqual(withReason)
  })

  it('asks for a reason to decline a correction, and still waits for the other visa', () => {
    const asked = visa('elue', 'corrections_demandees')
    expect(closing({ visas: [asked, visa('elu', 'favorable')] })).toEqual(withReason)
    expect(closing({ visas: [asked] })).toEqual(not)
  })

  it('reads the last visa of each person only', () => {
    const later = visa('elue', 'favorable', { givenAt: new Date('2026-11-21T08:00:00Z') })
    const visas = [visa('elue', 'corrections_demandees'), later, visa('elu', 'favorable')]
    expect(closing({ visas })).toEqual(freely)
    expect(closing({ visas: visas.toReversed() })).toEqual(freely)
  })

  it('does not count a visa on words that changed since', () => {
    const parts = [
      { partId: 'a', hash: 'ha' },
      { partId: 'b', hash: 'hb2' },
    ]
    const revision = { id: 'r', number: 3, manifestHash: 'm3', parts }
    const onOld = visa('elue', 'favorable', { hashes: ['ha', 'hb1'] })
    const onNew = visa('elue', 'favorable', { hashes: ['ha', 'hb2'] })
    const other = visa('elu', 'favorable', { hashes: ['ha', 'hb2'] })
    expect(closing({ revision, visas: [onOld, other] })).toEqual(not)
    expect(closing({ revision, visas: [onNew, other] })).toEqual(freely)
  })

  it('does not count the visa of someone who is not a conseiller of the canton', () => {
    const facts = { visas: [visa('elue', 'favorable'), visa('passant', 'favorable')] }
    expect(closing(facts)).toEqual(not)
  })

  it('asks for a reason when nobody was there to read', () => {
    expect(closing({ expectedVisas: [], visas: [] })).toEqual(withReason)
  })

  it('is what the decision says', () => {
    const facts = sampleFacts('relecture', { visas: [visa('elue', 'favorable')] })
    const close = (now: Date, reason: string) =>
      decide('closeReview', facts, sampleViewer('cabinet'), now, { ...sampleInput, reason })
    expect(close(before, 'Motif')).toMatchObject({ error: { code: 'visas-missing' } })
    expect(close(after, '')).toMatchObject({ error: { code: 'reason-missing' } })
    expect(close(after, 'Motif').ok).toBe(true)
    expect(decide('closeReview', facts, sampleViewer('cabinet'), before)).toMatchObject({
      error: { sentence: 'Un avis est encore attendu (jusqu’au 30 novembre 2026) : Élu.' },
    })
  })
})
