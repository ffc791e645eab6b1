import { describe, expect, it } from 'vitest'
import type { Block, Rubrique } from '../bilan/block'
import { block, figure, lens, line, newId, rich, texte, token } from '../bilan/lens.fixture'
import { resolveBilan } from '../bilan/resolve'
import type { ResolveInput } from '../bilan/resolve-input'

const check = (blocks: Block[], over: Partial<ResolveInput> = {}) =>
  resolveBilan(lens(blocks, over)).remarks.map(({ rule, severity, blockId }) => ({ rule, severity, blockId }))

const rules = (blocks: Block[], over: Partial<ResolveInput> = {}) =>
  check(blocks, over).map(({ rule }) => rule)

const series = (...periods: string[]) =>
  block('evolution', {
    title: line('Retours à l’emploi'),
    indicator: 'retours-emploi',
    territory: 'self',
    periods,
  })
const tiles = (indicator: string, label = 'bénéficiaires') =>
  block('chiffres_cles', { title: null, tiles: [{ figure: token(indicator), label: line(label) }] })
const dispositif = (length: 'short' | 'medium', local: string | null = null) =>
  block('dispositif', { dispositif: 'apa', length, local: local ? rich(local) : null })

/** The rubrique of the fixture, changed. */
const rubriqueWith = (change: (rubrique: Rubrique) => Partial<Rubrique>): Rubrique[] => {
  const [rubrique] = lens([]).rubriques
  if (!rubrique) throw new Error('Une rubrique est attendue.')
  return [{ ...rubrique, ...change(rubrique) }]
}

/** The fixture with other words of the groups, or with no space for them. */
const without = (text: string | null): Rubrique[] =>
  rubriqueWith(({ blocks }) => ({
    blocks: [
      ...blocks.filter(({ type }) => type !== 'expression_groupes'),
      ...(text === null ? [] : [block('expression_groupes', { entries: [{ groupe: 'G', text }] })]),
    ],
  }))

describe('a sound bilan', () => {
  it('gives no remark', () => {
    const blocks = [
      series('2021', '2022', '2023'),
      tiles('apa'),
      dispositif('short'),
      texte('Nous agissons.'),
    ]
    expect(check(blocks)).toEqual([])
  })
})

describe('duplicate-block', () => {
  it.each([
    [series('2021', '2022'), series('2021', '2022')],
    [tiles('apa'), tiles('apa')],
    [dispositif('short'), dispositif('short')],
  ])('refuses the same content twice, and names the second', (first, second) => {
    expect(check([first, second])).toEqual([
      { rule: 'duplicate-block', severity: 'blocking', blockId: second.id },
    ])
  })

  it('accepts what differs by a period, a figure, a wording', () => {
    const blocks = [
      series('2021', '2022'),
      series('2022', '2023'),
      tiles('apa'),
      tiles('apa', 'personnes aidées'),
      tiles('psychologues'),
      dispositif('short'),
      dispositif('short', 'À Lens aussi.'),
    ]
    expect(rules(blocks)).toEqual([])
  })
})

describe('empty-block', () => {
  it.each([
    [texte(), 'blocking'],
    [texte('  '), 'blocking'],
    [block('encadre', { title: line('Titre'), text: rich() }), 'blocking'],
    [dispositif('medium'), 'blocking'],
    [block('liste_equipements', { title: line('Équipements'), items: [line(' ')] }), 'blocking'],
    [block('couverture', { title: line(), subtitle: line('Lens'), mediaId: null }), 'blocking'],
    [block('photo', { mediaId: null, caption: line('Vue') }), 'warning'],
  ] as const)('%#', (empty, severity) => {
    expect(check([empty])).toEqual([{ rule: 'empty-block', severity, blockId: empty.id }])
  })

  it('is quiet on blocks that have something', () => {
    const blocks = [
      texte(figure('apa')),
      dispositif('medium', 'À Lens.'),
      block('liste_equipements', { title: line(), items: [line('Louvre-Lens')] }),
      block('communes', { title: line('Communes') }),
    ]
    expect(rules(blocks)).toEqual([])
    expect(rules([block('communes', { title: line('Communes') })], { communes: [] })).toEqual(['empty-block'])
  })
})

describe('forbidden-variant', () => {
  it.each([
    'Aide personnalisée d’autonomie',
    "aide\u00A0Personnalisée d'Autonomie",
    'l’aide personnalisée d’autonomie.',
  ])('refuses %s', text => {
    expect(check([texte(`Avec ${text}`)])).toMatchObject([
      { rule: 'forbidden-variant', severity: 'blocking' },
    ])
  })

  it('sees labels of tiles and titles of rubriques', () => {
    expect(rules([tiles('apa', 'bénéficiaires de l’Aide personnalisée d’autonomie')])).toEqual([
      'forbidden-variant',
    ])
  })

  it('accepts the official name, near words, and what the groups wrote', () => {
    const received = { groupe: 'G', text: 'L’Aide personnalisée d’autonomie…' }
    const blocks = [
      texte('L’Allocation personnalisée d’autonomie, une aide personnalisée.'),
      block('expression_groupes', { entries: [received] }),
    ]
    expect(rules(blocks)).toEqual([])
  })

  it('accepts a variant that is inside the official name', () => {
    const [apa] = lens([]).dispositifs
    if (!apa) throw new Error('Le dispositif est attendu.')
    const dispositifs = [{ ...apa, name: 'Fonds de solidarité urbaine', forbidden: ['solidarité urbaine'] }]
    expect(rules([texte('Le Fonds de solidarité urbaine.')], { dispositifs })).toEqual([])
    expect(rules([texte('La solidarité urbaine.')], { dispositifs })).toEqual(['forbidden-variant'])
  })
})

describe('issuer-mixed', () => {
  it.each(['Le bilan de la majorité Départementale', 'Groupe socialiste, républicain et citoyen'])(
    'warns of « %s » in an institution’s bilan',
    text => {
      expect(check([texte(text)])).toMatchObject([{ rule: 'issuer-mixed', severity: 'warning' }])
      const imprint = { ...lens([]).imprint, payer: 'Le groupe' }
      expect(rules([texte(text)], { issuer: 'groupe', imprint })).toEqual([])
    },
  )

  it('is quiet on the Département and on ordinary groups', () => {
    expect(rules([texte('Le Département, la majorité des collèges, un groupe scolaire.')])).toEqual([])
  })
})

describe('addresses of another issuer', () => {
  const payer = { imprint: { ...lens([]).imprint, payer: 'Le groupe' } }
  const groupe = {
    ...payer,
    issuer: 'groupe' as const,
    otherIssuers: [{ name: 'Département', contactDomain: 'pasdecalais.fr' }],
  }
  const institution = { otherIssuers: [{ name: 'Un groupe', contactDomain: 'groupe.example' }] }
  const contact = (text: string) => block('contact', { title: line('Nous écrire'), text: rich(text) })
  const appel = (href: string) => block('appel', { text: line('À lire'), label: 'ici', href })

  it.each(['une.elue@pasdecalais.fr', 'une.elue@mail.pasdecalais.fr'])(
    'refuses %s in the bilan of a groupe, and not in the institution’s',
    address => {
      expect(check([contact(`Par mail : ${address}.`)], groupe)).toMatchObject([
        { rule: 'issuer-mixed', severity: 'blocking' },
      ])
      expect(rules([contact(`Par mail : ${address}.`)], institution)).toEqual([])
    },
  )

  it('refuses the address of a groupe to the institution, behind a link too', () => {
    expect(check([appel('mailto:ecrire@groupe.example')], institution)).toMatchObject([
      { rule: 'issuer-mixed', severity: 'blocking' },
    ])
    expect(rules([appel('mailto:ecrire@groupe.example')], groupe)).toEqual([])
  })

  it('warns of a link to the site of the other, and is quiet on anybody else’s', () => {
    expect(check([appel('https://www.pasdecalais.fr/aides')], groupe)).toMatchObject([
      { rule: 'issuer-mixed', severity: 'warning' },
    ])
    expect(rules([appel('https://nepasdecalais.fr'), contact('ecrire@autre.example')], groupe)).toEqual([])
  })

  it('leaves out the address that the institution gives an élu, and says so', () => {
    const elus = [
      { id: 'e1', name: 'Conseillère UN', functions: [], email: 'un@pasdecalais.fr', fictitious: true },
    ]
    const { bilan, remarks } = resolveBilan(lens([contact('Écrivez-nous.')], { ...groupe, elus }))
    expect(bilan.elus[0]?.email).toBeNull()
    expect(remarks).toMatchObject([
      { severity: 'warning', sentence: expect.stringMatching(/Conseillère UN .*n’est pas imprimée/) },
    ])
    const own = resolveBilan(lens([contact('Écrivez-nous.')], { ...institution, elus }))
    expect(own.bilan.elus[0]?.email).toBe('un@pasdecalais.fr')
    expect(own.remarks).toEqual([])
  })
})

describe('missing-expression', () => {
  it('warns an institution that gives the groups no space, or an empty one', () => {
    expect(check([], { rubriques: without(null) })).toMatchObject([
      { rule: 'missing-expression', severity: 'warning' },
    ])
    expect(rules([], { rubriques: without(' ') })).toEqual(['missing-expression'])
  })

  it('refuses to publish the words that hold the place of a text; a demonstration is warned', () => {
    const rubriques = without('Texte à compléter : il sera imprimé tel qu’il aura été reçu.')
    expect(check([], { rubriques, demonstration: false })).toMatchObject([
      { rule: 'missing-expression', severity: 'blocking', blockId: expect.any(String) },
    ])
    expect(check([], { rubriques, demonstration: true })).toContainEqual(
      expect.objectContaining({ rule: 'missing-expression', severity: 'warning' }),
    )
  })

  it('asks nothing of a group, nor of an institution that gives it', () => {
    const imprint = { ...lens([]).imprint, payer: 'Le groupe' }
    expect(rules([], { issuer: 'groupe', imprint, rubriques: without(null) })).toEqual([])
    expect(rules([])).toEqual([])
  })
})

describe('missing-imprint', () => {
  const { imprint } = lens([])

  it('asks a groupe who pays, and the institution only if it says so', () => {
    const paid = { ...imprint, payer: 'Le groupe, sur ses cotisations' }
    expect(check([], { issuer: 'groupe' })).toEqual([
      { rule: 'missing-imprint', severity: 'blocking', blockId: null },
    ])
    expect(check([], { issuer: 'groupe', imprint: paid })).toEqual([])
    expect(check([])).toEqual([])
  })

  it.each([{ printer: null }, { director: null }, { host: ' ' }])('refuses %o', lack => {
    expect(check([], { imprint: { ...imprint, ...lack } })).toEqual([
      { rule: 'missing-imprint', severity: 'blocking', blockId: null },
    ])
    expect(check([], { imprint: { ...imprint, ...lack }, demonstration: true })).toMatchObject([
      { rule: 'missing-imprint', severity: 'warning' },
    ])
  })

  it('wants the block itself', () => {
    const rubriques = rubriqueWith(({ blocks }) => ({
      blocks: blocks.filter(({ type }) => type !== 'mentions'),
    }))
    expect(rules([], { rubriques })).toEqual(['missing-imprint'])
  })
})

describe('number-not-linked', () => {
  it('proposes the record of this territory that has the value', () => {
    const input = lens([texte('634 personnes, en 2023.')])
    const { remarks } = resolveBilan(input)
    expect(remarks).toMatchObject([{ rule: 'number-not-linked', severity: 'warning' }])
    expect(remarks[0]?.sentence).toContain('bénéficiaires')
    expect(remarks[0]?.sentence).toContain('en 2023')
  })

  it('proposes nothing when no value is the same', () => {
    const [remark] = resolveBilan(lens([texte('635 personnes.')])).remarks
    expect(remark?.sentence).toContain('635')
    expect(remark?.sentence).not.toContain('bénéficiaires')
  })

  it('reads chapôs and labels, not contacts nor what groups wrote', () => {
    const rubriques = rubriqueWith(() => ({ chapo: line('12 collèges.') }))
    expect(rules([], { rubriques })).toEqual(['number-not-linked'])
    expect(rules([tiles('apa', 'sur 700 demandes')])).toEqual(['number-not-linked'])
    const contact = block('contact', {
      title: line('Nous contacter'),
      text: rich('Bureau 214, poste 62 62.'),
    })
    const groups = block('expression_groupes', { entries: [{ groupe: 'G', text: '300 places.' }] })
    expect(rules([contact, groups])).toEqual([])
  })

  it('is quiet on tokens, and on words that come from records', () => {
    const words = { type: 'words' as const, attrs: { token: { kind: 'mandat' as const, ref: '' } } }
    expect(rules([texte(figure('apa'), ' personnes, mandat ', words)])).toEqual([])
  })

  it('tells a number once per block', () => {
    const twice = { ...texte('700 ici, 700 là.'), id: newId() }
    expect(rules([twice])).toEqual(['number-not-linked'])
  })
})

describe('to-verify', () => {
  const advice = (text: string) =>
    resolveBilan(lens([texte(text)])).remarks.find(({ rule }) => rule === 'to-verify')?.sentence

  it('advises on one number or on several', () => {
    expect(advice('634 [à vérifier] personnes.')).toMatch(
      /reste à vérifier.*Remplacez-le .*s’il n’en est pas un/,
    )
    expect(advice('634 [à vérifier] et 635 [à vérifier].')).toMatch(
      /2\snombres .*restent à vérifier.*Remplacez-les .*retirez chaque/,
    )
  })
})

describe('missing-cover', () => {
  const cover = () => block('couverture', { title: line('Un titre'), subtitle: line(), mediaId: null })
  const others = (blocks: Block[]) => blocks.filter(({ type }) => type !== 'couverture')

  it('wants one cover, no more', () => {
    expect(rules([])).toEqual([])
    expect(rules([], { rubriques: rubriqueWith(({ blocks }) => ({ blocks: others(blocks) })) })).toEqual([
      'missing-cover',
    ])
    expect(rules([cover(), { ...cover(), id: newId() }])).toContain('missing-cover')
  })
})
