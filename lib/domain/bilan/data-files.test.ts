import { describe, expect, it } from 'vitest'
import { toCsv, toJson } from './data-files'
import { figure, indicator, lens, texte, value } from './lens.fixture'
import { resolveBilan } from './resolve'
import type { ResolveInput } from './resolve-input'

const bilan = (over: Partial<ResolveInput> = {}) =>
  resolveBilan(
    lens(
      [
        texte(
          figure('retours-emploi', { periods: ['2021', '2022', '2023'], operation: 'sum' }),
          ' et ',
          figure('apa'),
        ),
      ],
      over,
    ),
  ).bilan

describe('toCsv', () => {
  it('is what a French spreadsheet opens: BOM, « ; », CRLF, one row per value', () => {
    const csv = toCsv(bilan())
    expect(csv.startsWith('\uFEFFchiffre;texte imprimé;opération;')).toBe(true)
    const rows = csv.trimEnd().split('\r\n')
    expect(rows).toHaveLength(1 + 3 + 1)
    expect(csv.endsWith('\r\n')).toBe(true)
    expect(rows[1]).toMatch(/^f1;719;somme;719;exact;retours-emploi;/)
    expect(rows[3]).toContain(';en 2023;2023;278;exacte;définitive;oui;Direction des données;')
    expect(rows[4]).toMatch(/^f2;634;valeur;634;/)
  })

  it('keeps separators, quotes and lines inside their cell', () => {
    const values = [value('apa', '634.5', { source: 'Service ; « "A" »\nB' })]
    const csv = toCsv(bilan({ values }))
    expect(csv).toContain(';634.5;')
    expect(csv).toContain('"Service ; « ""A"" »\nB"')
  })

  it('lets no cell be a formula, and leaves negative numbers alone', () => {
    const values = [value('apa', '-12', { source: '=HYPERLINK("https://example.org")', sourceUrl: '@x' })]
    const csv = toCsv(bilan({ values, indicators: [indicator('apa', { labelMany: '+cmd|calc' })] }))
    expect(csv).toContain(`"'=HYPERLINK(`)
    expect(csv).toContain(";'@x;")
    expect(csv).toContain(";'+cmd|calc;")
    expect(csv).toContain(';-12;')
  })
})

describe('toJson', () => {
  it('gives figures, parts, licence, and says when it is a demonstration', () => {
    const json = JSON.parse(toJson(bilan()))
    expect(json).toMatchObject({
      format: 'bilan-donnees/1',
      demonstration: false,
      avertissement: null,
      territoire: { libelle: 'canton de Lens' },
      chiffres: [
        { texte: '719', valeurs: [{ valeur: '188' }, { valeur: '253' }, { valeur: '278' }] },
        { texte: '634' },
      ],
    })
    expect(json.licence.nom).toContain('Licence Ouverte')
    expect(JSON.parse(toJson(bilan({ demonstration: true }))).avertissement).toMatch(/^Démonstration/)
  })

  it('is stable', () => {
    const once = bilan()
    expect(toJson(once)).toBe(toJson(structuredClone(once)))
    expect(toJson(bilan()).endsWith('}\n')).toBe(true)
  })
})
