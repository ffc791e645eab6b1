import { expect, it } from 'vitest'
import type { Viewer } from '../policy/role'
import { transitionActions } from '../shared/history'
import { mayReadVisas, withoutVisas, withoutVisaWords } from './readable-visas'
import { sampleFacts, sampleViewer } from './sample-facts'

it('shows the avis of a published bilan to those who review it, and to nobody who reads it because it is public', () => {
  const facts = sampleFacts('publie')
  const elsewhere = { ...sampleViewer('conseiller'), territoryIds: ['arras-1'] }
  const may = (viewers: Viewer[]) => viewers.map(viewer => mayReadVisas(viewer, facts))
  const reviewers = (['communication', 'cabinet', 'direction', 'conseiller'] as const).map(role =>
    sampleViewer(role),
  )
  expect(may(reviewers)).toEqual([true, true, true, true])
  const others = [elsewhere, sampleViewer('service'), sampleViewer('administration'), sampleViewer(null)]
  expect(may(others)).toEqual([false, false, false, false])
})

it('leaves nothing of an avis, and the rest as it is', () => {
  const facts = sampleFacts('publie')
  expect(withoutVisas(facts)).toEqual({ ...facts, visas: [], expectedVisas: [] })
  const said = { id: '1', action: transitionActions.giveVisa, data: { reason: 'Ce chiffre est faux.' } }
  expect(JSON.stringify(withoutVisaWords(said))).not.toContain('faux')
  const other = { ...said, action: transitionActions.takeBack }
  expect(withoutVisaWords(other)).toBe(other)
})
