import { describe, expect, it } from 'vitest'
import type { MediaCard } from '@/lib/domain/media/card'
import { lookedUp } from './use-medias'

const photo: MediaCard = {
  id: 'p1',
  fileName: 'collège.jpg',
  alternative: null,
  credit: null,
  width: 1200,
  height: 800,
  focalX: 0.5,
  focalY: 0.5,
  fictitious: true,
}

describe('a photo looked up by its identifier', () => {
  it('is given once it is read', () => {
    expect(lookedUp('p1', { medias: [photo], problem: null, of: 'ids=p1' }, 'ids=p1')).toEqual({
      media: photo,
      problem: null,
    })
  })

  it('is said when it is not there, and not while the answer is still that of another', () => {
    const answer = { medias: [], problem: null, of: 'ids=p2' }
    expect(lookedUp('p2', answer, 'ids=p2').problem).toMatch(/n’existe plus/)
    expect(lookedUp('p1', answer, 'ids=p1')).toEqual({ media: null, problem: null })
    expect(lookedUp(null, answer, null)).toEqual({ media: null, problem: null })
  })
})
