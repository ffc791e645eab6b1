import { describe, expect, it } from 'vitest'
import { emptyRich } from '../bilan/rich-text'
import { frenchIssue } from '../shared/french-issue'
import { dispositifSchema, dispositifValues, newDispositif, readTextField } from './form'

const paragraph = (words: string) => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }],
})
const filled = { ...newDispositif, code: 'apa', name: 'Allocation personnalisée d’autonomie' }
const id = '0190a000-0000-7000-8000-000000000001'

describe('the form of a dispositif', () => {
  it('says of an empty code that it is to be filled, and of a short one how long it must be', () => {
    const said = (code: string) => {
      const read = dispositifSchema.safeParse({ ...filled, code }, { error: frenchIssue })
      return read.error?.issues[0]?.message.replaceAll('\u00A0', ' ')
    }
    expect(said('')).toBe('Ce champ est à remplir.')
    expect(said('a')).toBe('Il faut au moins 2 caractères.')
    expect(said('apa')).toBeUndefined()
  })

  it('reads what it wrote', () => {
    const input = dispositifSchema.parse({
      ...filled,
      short: JSON.stringify(paragraph('Une aide.')),
      orientations: 'climat,aller-vers',
      deliberations: JSON.stringify([{ number: '23-101', adoptedOn: '2023-06-26', title: 'Règlement' }]),
      forbidden: 'Aide personnalisée\n\n Aide personnalisée \nAllocation autonomie',
    })
    expect(input.orientations).toEqual(['climat', 'aller-vers'])
    expect(input.forbidden).toEqual(['Aide personnalisée', 'Allocation autonomie'])
    expect(input.deliberations).toHaveLength(1)
    const again = dispositifSchema.parse(dispositifValues({ ...input, id, revision: 3 }))
    expect(again).toEqual({ ...input, id, revision: 3, orientations: ['aller-vers', 'climat'] })
  })

  it('keeps the no-break spaces of a name: it is printed to the letter', () => {
    const name = '10\u202f000 départs – Ne rêvez plus, partez\u202f!'
    expect(
      dispositifSchema.parse({ ...filled, name: `  ${name.replace(' départs', '   départs')} ` }).name,
    ).toBe(name)
  })

  it('keeps no empty text', () => {
    expect(dispositifSchema.parse({ ...filled, short: JSON.stringify(emptyRich) }).short).toBeNull()
    expect(readTextField('')).toBe('')
    expect(readTextField(JSON.stringify(paragraph('Une aide.')))).toBe('Une aide.')
  })

  it.each([
    { short: '{"type":"doc"' },
    { short: JSON.stringify({ type: 'doc', content: [{ type: 'image', attrs: { src: 'x' } }] }) },
    { deliberations: JSON.stringify([{ number: '1', adoptedOn: 'hier', title: 'x' }]) },
    { link: 'javascript:alert(1)' },
    { code: 'Avec Espaces' },
    { name: ' ' },
  ])('refuses %j', changes => {
    expect(dispositifSchema.safeParse(filled).success).toBe(true)
    expect(dispositifSchema.safeParse({ ...filled, ...changes }).success).toBe(false)
  })
})
