import { describe, expect, it } from 'vitest'
import { certifyInBatches } from './certify-selection'

const ids = Array.from({ length: 700 }, (_, index) => `v${index}`)
const down = { outcome: 'offline' as const, sentence: 'Le serveur ne répond pas.' }
const done = (asked: readonly string[]) => ({
  outcome: 'done' as const,
  results: asked.map(id => ({ id, outcome: 'certified' as const })),
})

describe('certifying more values than one request takes', () => {
  it('keeps what was certified before the server stopped answering, and says both', async () => {
    const { certified, told } = await certifyInBatches(ids, async asked =>
      asked.includes('v0') ? done(asked) : down,
    )
    expect(certified).toHaveLength(500)
    expect(told).toBe('500\u00a0valeurs certifiées. Le serveur ne répond pas.')
  })

  it('certifies them all, and tells each reason once', async () => {
    const { certified, told } = await certifyInBatches(ids, async asked => ({
      outcome: 'done',
      results: asked.map(id =>
        id === 'v3' ? { id, outcome: 'refused', sentence: 'C’est la vôtre.' } : { id, outcome: 'certified' },
      ),
    }))
    expect(certified).toHaveLength(699)
    expect(told).toBe('699\u00a0valeurs certifiées. 1\u00a0refusée\u00a0: C’est la vôtre.')
  })
})
