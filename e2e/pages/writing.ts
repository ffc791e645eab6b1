import { expect, type Locator, type Page } from '@playwright/test'
import { paragraphsOf } from '@/lib/domain/bilan/plain-text'
import type { InlineNode, RichText, TextToken } from '@/lib/domain/bilan/rich-text'
import type { FigureToken } from '@/lib/domain/figure/token'
import { indicators } from '@/prisma/seed/data/indicators/all'
import { selectAll } from './cursor'

const operations = { value: 'La valeur', sum: 'La somme des périodes' } as const
const claims = { exact: 'Sans réserve', plus_de: 'Plus de…' } as const
const formats = {
  exact: 'Exact (1 612 345)',
  rounded: 'Arrondi (1,6 million)',
  words: 'En lettres (six)',
} as const

/** How each name prints here, by its kind and its record: « commune_a 62523 ». */
export type Names = Readonly<Record<string, string>>
export const nameKey = ({ kind, ref }: TextToken): string => `${kind} ${ref}`.trim()

/** From the keyboard, sign by sign; or as text comes from elsewhere, a paste between two tokens. */
export type How = 'typed' | 'pasted'

/** Words that a list of values shows of a period: its year, or that it is not known. */
const shownPeriod = (key: string): string => (key === '?' ? 'à préciser' : (/\d{4}/.exec(key)?.[0] ?? key))

/** Writes a text as a person would: words typed or pasted, each figure found by « # », each name by the menu of names. */
export const writing = (page: Page) => {
  const choose = async (panel: Locator, label: string, wanted: string) => {
    const list = panel.getByRole('combobox', { name: label, exact: true })
    if ((await list.innerText()).includes(wanted)) return
    await list.click()
    await page.getByRole('option', { name: wanted, exact: true }).click()
  }

  /** In the panel that a « # », « Remplacer » or « Ajouter un chiffre » has opened. */
  const pick = async (token: FigureToken) => {
    const counted = indicators.find(({ code }) => code === token.indicator)
    if (!counted) throw new Error(`No such indicator: ${token.indicator}`)
    const picker = page.getByRole('dialog', { name: /^(?:Insérer|Remplacer) un chiffre$/ })
    await picker.getByRole('combobox', { name: 'Chercher une valeur' }).fill(counted.many)
    const [first = '', ...others] = token.periods
    await picker
      .getByRole('listbox', { name: 'Valeurs' })
      .getByRole('option')
      .filter({ hasText: counted.many })
      .filter({ hasText: shownPeriod(first) })
      .first()
      .click()
    for (const period of others) await picker.getByRole('checkbox', { name: `en ${period}` }).click()
    await choose(picker, 'Ce qui est imprimé', operations[token.operation === 'sum' ? 'sum' : 'value'])
    await choose(picker, 'Écriture', formats[token.format])
    await choose(picker, 'Ce que la phrase affirme', claims[token.claim === 'plus_de' ? 'plus_de' : 'exact'])
    const counts = picker.getByRole('checkbox', { name: 'Écrire aussi ce qui est compté' })
    if ((await counts.isChecked()) !== token.label) await counts.click()
    await picker.getByRole('button', { name: /^(?:Insérer|Remplacer par) «/ }).click()
    await expect(picker).toBeHidden()
  }

  const name = async (field: Locator, token: TextToken, names: Names) => {
    const printed = names[nameKey(token)]
    if (printed === undefined) throw new Error(`How does ${nameKey(token)} print here?`)
    const bar = field
      .locator('xpath=ancestor::div[@data-no-break]')
      .getByRole('toolbar', { name: 'Mise en forme' })
    await bar.getByRole('button', { name: 'Insérer un nom' }).click()
    const list = page.getByRole('dialog', { name: 'Insérer un nom' })
    await list.getByRole('combobox', { name: 'Chercher un nom' }).fill(printed)
    await list.getByRole('option', { name: printed, exact: true }).first().click()
    await expect(list, `${token.kind} is inserted`).toBeHidden()
  }

  /** What a word processor puts on the clipboard; spaces at the ends, which no paste keeps, are typed. */
  const paste = async (field: Locator, paragraphs: readonly string[]) => {
    const [, before = '', text = '', after = ''] = /^(\s*)([^]*?)(\s*)$/.exec(paragraphs.join('\n')) ?? []
    if (before !== '') await page.keyboard.insertText(before)
    if (text.length < shortest) await page.keyboard.insertText(text)
    else
      await field.evaluate(
        (element, html) => {
          const clipboardData = new DataTransfer()
          clipboardData.setData('text/html', html)
          element.dispatchEvent(
            new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
          )
        },
        html(text.split('\n')),
      )
    if (after !== '') await page.keyboard.insertText(after)
  }

  const nodes = async (field: Locator, text: RichText, names: Names, how: How) => {
    const waiting: string[] = ['']
    const flush = async () => {
      const paragraphs = waiting.splice(0, waiting.length, '')
      if (how === 'pasted') return paste(field, paragraphs)
      for (const [index, words] of paragraphs.entries()) {
        if (index > 0) await page.keyboard.press('Enter')
        // The typewriter’s apostrophe: the editor makes the printer’s of it.
        await page.keyboard.type(words.replaceAll('’', "'"))
      }
    }
    const node = async (one: InlineNode) => {
      if (one.type === 'text') waiting.push((waiting.pop() ?? '') + one.text)
      else await flush()
      if (one.type === 'figure') {
        await page.keyboard.press('#')
        await pick(one.attrs.token)
      }
      if (one.type === 'words') await name(field, one.attrs.token, names)
    }
    for (const [index, paragraph] of paragraphsOf(text).entries()) {
      if (index > 0) waiting.push('')
      for (const one of paragraph) await node(one)
    }
    await flush()
  }

  return {
    pick,
    /** In place of what the field holds. */
    text: async (field: Locator, text: RichText, names: Names, how: How = 'pasted') => {
      // Not a press of the mouse: it could fall on a figure.
      await selectAll(field)
      await page.keyboard.press('Delete')
      await expect(field).toHaveText('')
      await nodes(field, text, names, how)
    },
  }
}

/** A few signs between two tokens are typed: nobody pastes a comma. */
const shortest = 40

const html = (paragraphs: readonly string[]): string =>
  paragraphs.map(words => `<p>${words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`).join('')
