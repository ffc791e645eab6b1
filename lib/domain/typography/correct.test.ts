import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits, correctTypography, typedEdits, typographyEdits } from './correct'

/** _ is U+202F, ~ is U+00A0: a test that shows what it proves. */
const spaced = (text: string) => text.replaceAll('\u202F', '_').replaceAll('\u00A0', '~')

/** As a person types it: one sign after the other, each correction taken. */
const typed = (text: string): string => {
  let field = ''
  for (const char of text) {
    field += char
    field = applyEdits(field, typedEdits(field))
  }
  return field
}

// Lexique des règles typographiques en usage à l’Imprimerie nationale; house choices and the faults of the two
// documents: /work/shared/domain/checker.md, « French typography ».
const cases: [name: string, before: string, after: string][] = [
  ['apostrophe', "l'entraide d'Annay", 'l’entraide d’Annay'],
  ['colon, brochure of Lens', 'notre territoire : l’entraide', 'notre territoire~: l’entraide'],
  ['colon without space', 'En chiffres: 634 places', 'En chiffres~: 634 places'],
  ['semicolon, brochure of Lens', 'dans leur canton ; C’est', 'dans leur canton_; C’est'],
  ['exclamation, brochure of Lens', 's’épanouir !', 's’épanouir_!'],
  ['question without space', 'Que faire? Tout.', 'Que faire_? Tout.'],
  ['guillemets, brochure of Lens', '« 10 000 départs vacances », dit', '«~10_000 départs vacances~», dit'],
  ['straight quotes', 'le "budget citoyen" du', 'le «~budget citoyen~» du'],
  ['quotes inside quotes', '"le "grand" jour"', '«~le “grand” jour~»'],
  ['English quotes', 'le “budget” du', 'le «~budget~» du'],
  ['chevrons', 'un <<pacte>> local', 'un «~pacte~» local'],
  ['percentage', '21% des collégiens, + 48 % de', '21~% des collégiens, + 48~% de'],
  ['money', '64 288 € alloués', '64_288~€ alloués'],
  ['thousands, brochure of Lens', 'plus de 4000 visiteurs', 'plus de 4_000 visiteurs'],
  ['millions', '1 612 345 euros', '1_612_345~euros'],
  ['million and its number', '79,8 millions d’euros', '79,8~millions d’euros'],
  ['ages and lengths', 'moins de 6 ans, 12 km de pistes', 'moins de 6~ans, 12~km de pistes'],
  ['dates', 'le 18 septembre 2023', 'le 18~septembre 2023'],
  ['first of the month', 'le 1 janvier 2025 et le 02 mai 2025', 'le 1er~janvier 2025 et le 2~mai 2025'],
  ['hours', 'de 9h30 à 14 h 30.', 'de 9~h~30 à 14~h~30.'],
  ['ordinals', 'la 2ème, la 1ère et le XXIème siècle', 'la 2e, la 1re et le XXIe siècle'],
  ['civilities', 'Mme Fatima et Mr Daniel', 'Mme~Fatima et M.~Daniel'],
  ['number sign', 'loi n°2019-768, p. 4', 'loi n°~2019-768, p.~4'],
  ['ellipsis', 'Écouter, agir...', 'Écouter, agir…'],
  ['etc.', 'des haies, etc... partout', 'des haies, etc. partout'],
  ['ligatures', 'Noeux, coeur, OEUVRE, soeurs', 'Nœux, cœur, ŒUVRE, sœurs'],
  [
    'capitals keep their accents',
    'L’Etat et A travers cela. A travers',
    'L’État et A travers cela. À travers',
  ],
  ['dash, brochure of Lens', 'Polar Lens - un événement', 'Polar Lens – un événement'],
]

describe('correctTypography', () => {
  it.each(cases)('%s', (_name, before, after) => {
    expect(spaced(correctTypography(before))).toBe(after)
  })

  it.each(cases.filter(([name]) => name !== 'quotes inside quotes'))(
    'while typing: %s',
    (_name, before, after) => {
      // A word is over when the next sign comes.
      expect(spaced(typed(`${before} `)).trimEnd()).toBe(after)
    },
  )

  it.each([
    'En 2021 188 personnes', // a year, then a number
    '62300 Lens', // a postcode
    'au 03 21 21 62 62', // a telephone
    'le 3939 pour', // a short number
    'collège du 8-Mai, Arras-1, Pépites62',
    'https://www.jeunesdu62.fr/aide?a=1;b=2 et www.pasdecalais.fr',
    'ait.chikhebbih.fatima@pasdecalais.fr',
    'de 14:30 à 16:00',
    'en 2021-2028 et en 2021–2023',
    'un coefficient, une poêle, la moelle',
    'un tube de 12" de large',
    'biodiv’62, article 1er, 7 j/7, 24h/24',
  ])('leaves « %s » alone', text => {
    expect(correctTypography(text)).toBe(text)
    expect(typed(text)).toBe(text)
  })

  it('takes away the spaces too many, over a whole text only', () => {
    expect(correctTypography('  Deux  espaces , puis ( rien ) .  ')).toBe('Deux espaces, puis (rien).')
    expect(typed('Deux  espaces , ')).toBe('Deux  espaces , ')
  })

  it('keeps a token and its unit together', () => {
    expect(spaced(correctTypography('soit \uFFFC % : \uFFFC !'))).toBe('soit \uFFFC~%~: \uFFFC_!')
  })

  it('offers nothing again after a correction was undone', () => {
    expect(typedEdits("l'")).toHaveLength(1)
    expect(typedEdits("l'e")).toEqual([])
    expect(typedEdits('Quoi ?')).toHaveLength(1)
    expect(typedEdits('Quoi ? ')).toEqual([])
  })
})

const pieces = fc.constantFrom(
  ...'" \' « » “ ” : ; ! ? . ... , - ( ) % € << >> a l É Etat coeur etc M. Mr Mme n° p. h ans km ème'.split(
    ' ',
  ),
  ...'million 1 12 000 1234 62300 2023 janvier 01 https://a.fr b@c.fr'.split(' '),
  ' ',
  '  ',
  '\u00A0',
  '\u202F',
  '\n',
  '\uFFFC',
  'A la',
)
const texts = fc.array(pieces, { maxLength: 14 }).map(parts => parts.join(''))

describe('whatever the text', () => {
  it('settles: a corrected text has nothing more to correct', () => {
    fc.assert(
      fc.property(texts, text => {
        const once = correctTypography(text)
        expect(typographyEdits(once)).toEqual([])
        expect(correctTypography(once)).toBe(once)
      }),
      { numRuns: 3000 },
    )
  })

  it('never leaves a breaking space between a number and its unit', () => {
    fc.assert(
      fc.property(texts, text => {
        expect(correctTypography(text)).not.toMatch(/(?<!\S*[@/]\S*)\d [%€]/u)
      }),
      { numRuns: 1000 },
    )
  })

  it('changes no word of an ordinary sentence', () => {
    const words = fc.array(fc.constantFrom('le', 'canton', 'de', 'Lens', '634', 'places', 'à', 'été', 'où'), {
      minLength: 1,
    })
    fc.assert(
      fc.property(words, parts => {
        const text = parts.join(' ')
        expect(correctTypography(text).split(/[ \u00A0\u202F]/)).toEqual(text.split(' '))
      }),
    )
  })
})
