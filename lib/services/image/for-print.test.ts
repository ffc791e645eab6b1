import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { diskStore } from '../storage/file-store'
import { forPrint } from './for-print'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'for-print-'))
})
afterEach(() => rm(folder, { recursive: true }))

const photo = async (width: number, height: number) =>
  new Uint8Array(
    await sharp({ create: { width, height, channels: 3, background: '#386' } })
      .jpeg()
      .toBuffer(),
  )
const sizeOf = async (bytes: Uint8Array | null) => {
  const { width, height } = await sharp(bytes ?? new Uint8Array()).metadata()
  return [width, height]
}

describe('a photo made ready for print', () => {
  it('covers its place at 300 points per inch, and no more', async () => {
    const store = diskStore(folder)
    const hash = await store.put(await photo(3000, 2000))
    // 74 mm high: 875 points; the width follows.
    expect(await sizeOf(await forPrint(store, hash, 'photo'))).toEqual([1313, 875])
    expect(await sizeOf(await forPrint(store, hash, 'couverture'))).toEqual([3000, 2000])
  })

  it('is given as it is when it has no more points than that', async () => {
    const store = diskStore(folder)
    const bytes = await photo(690, 2000)
    const given = await forPrint(store, await store.put(bytes), 'photo')
    expect(Buffer.compare(given ?? new Uint8Array(), bytes)).toBe(0)
  })

  it('is made once: another server reads what was kept; null when there is no such photo', async () => {
    const store = diskStore(folder)
    const hash = await store.put(await photo(3000, 2600))
    const made = await forPrint(store, hash, 'photo')
    const again = await diskStore(folder).derive(hash, 'print-photo-1', () =>
      Promise.reject(new Error('again')),
    )
    expect(Buffer.compare(made ?? new Uint8Array(), again ?? new Uint8Array())).toBe(0)
    expect(await forPrint(store, 'f'.repeat(64), 'photo')).toBeNull()
  })
})
