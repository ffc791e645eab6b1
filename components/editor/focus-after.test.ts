import { describe, expect, it } from 'vitest'
import { block, line } from '@/lib/domain/bilan/lens.fixture'
import { emptyInline } from '@/lib/domain/bilan/rich-text'
import { focusAfter } from './focus-after'

const photo = (id: string) => ({ ...block('photo', { mediaId: null, caption: emptyInline }), id })
const rubrique = (id: string, ...blocks: string[]) => ({
  id,
  page: 1,
  title: line(id),
  chapo: null,
  ambition: null,
  blocks: blocks.map(photo),
})
const page = { rubriques: [rubrique('r', 'a', 'b', 'c'), rubrique('s', 'd'), rubrique('t')] }
const leave = (blockId: string, rubriqueId: string) =>
  focusAfter({ kind: 'leave', blockId, place: { rubriqueId, position: 1 } }, page)
const rubriqueLeave = (rubriqueId: string, rubriques = page.rubriques) =>
  focusAfter({ kind: 'rubrique-leave', rubriqueId, spot: { page: 1, position: 1 } }, { rubriques })

describe('where the keyboard goes on', () => {
  it('after a block left: the next of its rubrique, else the one before, else what adds one', () => {
    expect(leave('a', 'r')).toEqual({ of: 'block', id: 'b' })
    expect(leave('c', 'r')).toEqual({ of: 'block', id: 'b' })
    expect(leave('d', 's')).toEqual({ of: 'add', id: 's' })
  })

  it('after a rubrique left: the next one, else the one before', () => {
    expect(rubriqueLeave('s')).toEqual({ of: 'rubrique', id: 't' })
    expect(rubriqueLeave('t')).toEqual({ of: 'rubrique', id: 's' })
    expect(rubriqueLeave('t', [rubrique('t')])).toBeNull()
  })

  it('stays with what moved or came back', () => {
    const place = { rubriqueId: 's', position: 1 }
    expect(focusAfter({ kind: 'move', blockId: 'a', from: place, to: place }, page)).toEqual({
      of: 'block',
      id: 'a',
    })
    expect(focusAfter({ kind: 'enter', blockId: 'z', place }, page)).toEqual({ of: 'block', id: 'z' })
    expect(focusAfter({ kind: 'write', changes: [], at: 0 }, page)).toBeNull()
  })
})
