import { describe, expect, it } from 'vitest'
import { Superseded, Turns } from './turns'

/** A piece of work that ends when it is told to. */
const work = () => {
  let end = (_result: string) => {}
  const ended = new Promise<string>(resolve => {
    end = resolve
  })
  return { run: () => ended, end }
}

describe('turns of the print threads', () => {
  it('keeps the last épreuve of a person and an edition, and drops the one that waited', async () => {
    const turns = new Turns(1)
    const [busy, stale, last] = [work(), work(), work()]
    const running = turns.take({ key: null }, busy.run)
    const first = turns.take({ key: 'a' }, stale.run)
    const second = turns.take({ key: 'a' }, last.run)
    await expect(first).rejects.toThrow(Superseded)
    busy.end('done')
    last.end('last')
    expect(await Promise.all([running, second])).toEqual(['done', 'last'])
  })

  it('lets another person, or another edition, wait beside it', async () => {
    const turns = new Turns(1)
    const [busy, one, other] = [work(), work(), work()]
    const all = [
      turns.take({ key: null }, busy.run),
      turns.take({ key: 'a' }, one.run),
      turns.take({ key: 'b' }, other.run),
    ]
    for (const each of [busy, one, other]) each.end('done')
    expect(await Promise.all(all)).toEqual(['done', 'done', 'done'])
  })

  it('forgets what is no longer wanted before its turn, and runs the next', async () => {
    const turns = new Turns(1)
    const gone = new AbortController()
    const [busy, unwanted, next] = [work(), work(), work()]
    const running = turns.take({ key: null }, busy.run)
    const left = turns.take({ key: 'a', signal: gone.signal }, unwanted.run)
    const after = turns.take({ key: 'b' }, next.run)
    gone.abort()
    await expect(left).rejects.toThrow('aborted')
    busy.end('done')
    next.end('next')
    expect(await Promise.all([running, after])).toEqual(['done', 'next'])
    await expect(turns.take({ key: 'c', signal: gone.signal }, next.run)).rejects.toThrow('aborted')
  })

  it('puts an épreuve, which somebody watches, before a file that nobody does', async () => {
    const turns = new Turns(1)
    const [busy, file, proof] = [work(), work(), work()]
    const order: string[] = []
    const noted = (name: string, each: ReturnType<typeof work>) => () => {
      order.push(name)
      return each.run()
    }
    const all = [
      turns.take({ key: null }, busy.run),
      turns.take({ key: null }, noted('file', file)),
      turns.take({ key: 'a' }, noted('proof', proof)),
    ]
    for (const each of [busy, file, proof]) each.end('done')
    await Promise.all(all)
    expect(order).toEqual(['proof', 'file'])
  })

  it('gives its turn back when the work fails', async () => {
    const turns = new Turns(1)
    await expect(turns.take({ key: null }, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(await turns.take({ key: null }, async () => 'yes')).toBe('yes')
  })
})
