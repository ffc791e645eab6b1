import { describe, expect, it } from 'vitest'
import { poll } from './poll'

/** Plays these answers one after the other; what was told, and how many questions were asked. */
const played = async (answers: readonly (number | Error)[]) => {
  const told: (string | null)[] = []
  let asked = 0
  let open = 0
  await poll({
    ask: async () => {
      expect(open).toBe(0)
      open += 1
      const answer = answers[asked] ?? 200
      asked += 1
      await Promise.resolve()
      open -= 1
      if (answer instanceof Error) throw answer
      return Response.json({}, { status: answer })
    },
    onAnswer: async () => undefined,
    onTrouble: sentence => told.push(sentence),
    pause: async () => undefined,
    stopped: () => asked >= answers.length + 1,
  })
  return { told: told.filter((sentence, at) => sentence !== told[at - 1]), asked }
}

describe('following something that is under way', () => {
  it.each([
    [401, /session est terminée/],
    [404, /n’est plus accessible/],
  ])('stops at %d, and says why', async (status, sentence) => {
    const { told, asked } = await played([200, status, 200, 200])
    expect(asked).toBe(2)
    expect(told.at(-1)).toMatch(sentence)
  })

  it('says nothing of a cut that lasts a moment', async () => {
    expect((await played([200, new TypeError('cut'), 503, 200])).told).toEqual([null])
  })

  it('says that the server does not answer, goes on, and takes it back', async () => {
    const { told, asked } = await played([500, 500, new TypeError('cut'), 502, 500, 500, 200])
    expect(asked).toBe(8)
    expect(told).toEqual([expect.stringMatching(/^Le serveur ne répond pas/), null])
  })

  it('lets a defect of ours be seen', async () => {
    await expect(played([new RangeError('ours')])).rejects.toThrow('ours')
  })
})
