import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inlineNodes } from '../bilan/plain-text'
import { inlineTextSchema, richTextSchema } from '../bilan/rich-text'
import { asInlineText, asRichText, cleanHtml, cleanText } from './clean-pasted'
import { fromGoogleDocs, fromMail, fromMailText, fromPdf, fromWord } from './fixtures'
import { htmlTokens } from './html-tokens.fixture'
import { textOf } from './join-lines'
import type { Pasted } from './pasted'

const signs = { bullet: '• ', number: '# ' }
const lines = (pasted: Pasted[]) =>
  pasted.map(({ item, nodes }) => (item ? signs[item] : '') + textOf(nodes).replaceAll('\u00A0', '~'))
const marked = (pasted: Pasted[], type: 'bold' | 'italic' | 'link') =>
  inlineNodes(asRichText(pasted)).flatMap(node =>
    node.type === 'text' && node.marks?.some(mark => mark.type === type) ? [node.text] : [],
  )

describe('cleanHtml', () => {
  it('reads Word: text, lists, tables; no deleted word, comment, note or style', () => {
    const pasted = cleanHtml(htmlTokens(fromWord))
    expect(lines(pasted)).toEqual([
      'Depuis 2021, le Département accompagne les familles~: des aides simples.',
      '• l’APA',
      '• la PCH',
      '# écrire',
      '# relire',
      'Collèges – 3',
      'Classes ULIS – 2',
      'un lien et un fichier',
    ])
    expect(marked(pasted, 'bold')).toEqual(['2021', '3'])
    expect(marked(pasted, 'italic')).toEqual(['familles'])
    expect(marked(pasted, 'link')).toEqual(['PCH'])
    expect(asRichText(pasted).content.map(node => node.type)).toEqual([
      'paragraph',
      'bulletList',
      'orderedList',
      'paragraph',
      'paragraph',
      'paragraph',
    ])
  })

  it('reads Google Docs: weight by style, not by its wrapper', () => {
    const pasted = cleanHtml(htmlTokens(fromGoogleDocs))
    expect(lines(pasted)).toEqual(['Un terrain de cécifoot', '• à Lens', '• à Annay'])
    expect(marked(pasted, 'bold')).toEqual(['terrain'])
    expect(marked(pasted, 'italic')).toEqual([' de cécifoot'])
  })

  it('reads a mail, without its tracker and script', () => {
    expect(lines(cleanHtml(htmlTokens(fromMail)))).toEqual([
      "Bonjour,\n\nVoici le texte~: la maison d'Antoine accueille six adultes.",
      'Bien à vous',
    ])
  })

  it.each([
    ['<b>ouvert', ['ouvert']],
    ['a < b & c &amp; d &eacute;t&#233; &inconnu;', ['a < b & c & d été &inconnu;']],
    ['<p onclick="x()">un<p>deux', ['un', 'deux']],
    ['<style>p{}</style><!-- rien --><![if !x]>texte<![endif]>', ['texte']],
    ['<table><tr><td></td><td>seul</td><td> </td></tr></table>', ['seul']],
    ['<ol><li>un<ul><li>sous un</li></ul></li><li>deux</li></ol>', ['# un', '• sous un', '# deux']],
    ['', []],
  ])('%s', (html, expected) => {
    expect(lines(cleanHtml(htmlTokens(html)))).toEqual(expected)
  })
})

describe('cleanText', () => {
  it('sews what a PDF cut: words, lines, sentences across columns, drop cap', () => {
    expect(lines(cleanText(fromPdf))).toEqual([
      'Depuis le début de ce mandat, nous nous engageons chaque jour à porter une vision d’un département solidaire, ambitieux et proche de ses habitants. Une structure située à Loison-sous-Lens suit des actions médico-sociales, à la demi-journée.',
      'Garantir le bien-être de nos aînés',
      'Attaché à la qualité de vie des personnes de 60 ans et plus, le Département contribue à leur quotidien.',
      '• valorisation de l’habitat inclusif',
      '• soutien aux proches aidants',
    ])
  })

  it('takes away the marks of a quoted mail', () => {
    expect(lines(cleanText(fromMailText))).toEqual([
      'Nous avons bien reçu votre proposition et nous la mettrons dans le prochain bilan du canton.',
      'Elle convient.',
    ])
  })

  it('keeps lines that the writer ended', () => {
    expect(lines(cleanText('Nos collèges.\nNos routes.\nNos aînés.'))).toEqual([
      'Nos collèges.',
      'Nos routes.',
      'Nos aînés.',
    ])
    expect(lines(cleanText('A lire : Y aller, À faire'))).toEqual(['A lire : Y aller, À faire'])
  })
})

describe('whatever is pasted', () => {
  const html = fc.array(
    fc.oneof(
      fc.constantFrom(
        ...'<p> </p> <li> <ul> </ul> <br> <b> </b> <td> <table> <script> <!-- --> <a href=x> &#0; & < >'.split(
          ' ',
        ),
      ),
      fc.string({ maxLength: 6 }),
    ),
    { maxLength: 20 },
  )

  it('gives a text that the server accepts, several paragraphs or one line', () => {
    fc.assert(
      fc.property(html, parts => {
        for (const pasted of [cleanHtml(htmlTokens(parts.join(''))), cleanText(parts.join(''))]) {
          expect(richTextSchema.safeParse(asRichText(pasted)).error).toBeUndefined()
          expect(inlineTextSchema.safeParse(asInlineText(pasted)).error).toBeUndefined()
        }
      }),
      { numRuns: 1500 },
    )
  })

  it('loses no letter of a plain text', () => {
    const letters = (text: string) => text.replace(/[^\p{L}]/gu, '')
    const words = fc.array(fc.constantFrom('mot', 'Lens', '\n', '\n\n', '.', ' '), { maxLength: 30 })
    fc.assert(
      fc.property(words, parts => {
        const text = parts.join('')
        expect(letters(lines(cleanText(text)).join(''))).toBe(letters(text))
      }),
    )
  })
})
