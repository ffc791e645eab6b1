import { describe, expect, it } from 'vitest'
import { type DraftKey, readDraft, wipeDraft, writeDraft } from './kept-draft'
import { wipeDrafts } from './wipe-drafts'

/** The part of a browser's storage that drafts use. */
class MemoryStorage implements Storage {
  [name: string]: unknown
  get length() {
    return Object.keys(this).length
  }
  clear() {
    for (const key of Object.keys(this)) delete this[key]
  }
  getItem(key: string) {
    const value = this[key]
    return typeof value === 'string' ? value : null
  }
  key(index: number) {
    return Object.keys(this)[index] ?? null
  }
  removeItem(key: string) {
    delete this[key]
  }
  setItem(key: string, value: string) {
    this[key] = value
  }
}

const mine: DraftKey = { userId: 'u1', form: 'indicateur:nouveau' }
const draft = { at: '2026-03-01T10:00:00.000Z', values: { labelOne: 'collégien' } }

describe('drafts kept in the browser', () => {
  it('gives back what was typed, to the same person and form only', () => {
    const store = new MemoryStorage()
    writeDraft(store, mine, draft)
    expect(readDraft(store, mine)).toEqual(draft)
    expect(readDraft(store, { ...mine, userId: 'u2' })).toBeNull()
    expect(readDraft(store, { ...mine, form: 'elu:nouveau' })).toBeNull()
    wipeDraft(store, mine)
    expect(readDraft(store, mine)).toBeNull()
  })

  it.each(['{', '"x"', '{"at":"hier","values":{}}'])('is not misled by %s', text => {
    const store = new MemoryStorage()
    writeDraft(store, mine, draft)
    store.setItem(Object.keys(store)[0] ?? '', text)
    expect(readDraft(store, mine)).toBeNull()
  })

  it('leaves nothing at sign-out, and touches nothing else', () => {
    const store = new MemoryStorage()
    writeDraft(store, mine, draft)
    writeDraft(store, { ...mine, userId: 'u2' }, draft)
    store.setItem('theme', 'sombre')
    wipeDrafts(store)
    expect(Object.keys(store)).toEqual(['theme'])
  })
})
