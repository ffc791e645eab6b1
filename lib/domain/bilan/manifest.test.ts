import { describe, expect, it } from 'vitest'
import { canonicalBlock } from './canonical'
import { figure, lens, texte, value } from './lens.fixture'
import { buildManifest } from './manifest'
import { resolveBilan } from './resolve'
import type { ResolveInput } from './resolve-input'

const kept = texte('Nous aidons ', figure('apa'), ' personnes.')
const other = texte(figure('psychologues'))

const hashed = (blocks: ResolveInput['rubriques'][number]['blocks'], over: Partial<ResolveInput> = {}) => {
  const { bilan } = resolveBilan(lens(blocks, over))
  const block = bilan.rubriques[0]?.blocks.find(({ id }) => id === kept.id)
  if (!block) throw new Error('Le bloc est attendu.')
  return canonicalBlock(bilan, block)
}

describe('canonicalBlock', () => {
  it('doesn’t change when another block is added before', () => {
    expect(hashed([other, kept])).toBe(hashed([kept]))
    expect(hashed([texte(figure('apa')), kept])).toBe(hashed([kept]))
  })

  it('changes with the value, its source, its period', () => {
    const now = hashed([kept], { values: [value('apa', '634', { id: 'v' })] })
    for (const over of [{ source: 'Autre' }, { status: 'provisional' as const }, { extractedOn: null }])
      expect(hashed([kept], { values: [value('apa', '634', { id: 'v', ...over })] })).not.toBe(now)
    expect(hashed([kept], { values: [value('apa', '641', { id: 'v' })] })).not.toBe(now)
    expect(hashed([kept], { values: [value('apa', '634', { id: 'v' })] })).toBe(now)
  })
})

describe('buildManifest', () => {
  const { bilan } = resolveBilan(lens([kept]))
  const files = [
    { kind: 'pdf', sha256: 'b'.repeat(64), bytes: 2 },
    { kind: 'csv', sha256: 'a'.repeat(64), bytes: 1 },
  ]
  const modele = { code: 'canton', version: 1 }

  it('is canonical: order of keys and of files don’t matter', () => {
    const text = buildManifest({ bilan, files, renderer: 'r1', modele })
    const { format, ...rest } = bilan
    const shuffled = { ...rest, format }
    expect(JSON.stringify(shuffled)).not.toBe(JSON.stringify(bilan))
    expect(buildManifest({ bilan: shuffled, files: files.toReversed(), renderer: 'r1', modele })).toBe(text)
    expect(text.startsWith('{"bilan":{"address":')).toBe(true)
    expect(text).not.toContain('\n')
  })

  it('changes with any file, the renderer, the modèle', () => {
    const text = buildManifest({ bilan, files, renderer: 'r1', modele })
    expect(buildManifest({ bilan, files: files.slice(1), renderer: 'r1', modele })).not.toBe(text)
    expect(buildManifest({ bilan, files, renderer: 'r2', modele })).not.toBe(text)
    expect(buildManifest({ bilan, files, renderer: 'r1', modele: { ...modele, version: 2 } })).not.toBe(text)
  })
})
