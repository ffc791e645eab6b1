import { expect, type Locator, type Page } from '@playwright/test'
import { paragraphsOf } from '@/lib/domain/bilan/plain-text'
import type { InlineNode, RichText, TextToken } from '@/lib/domain/bilan/rich-text'
import type { FigureToken } from '@/lib/domain/figure/token'
import { indicators } from '@/prisma/seed/data/indicators/all'

const operations = { value: 'La valeur', sum: 'La somme des périodes' } as const
const claims = { exact: 'Sans réserve', plus_de: 'Plus de…' } as const
const formats = {
  exact: 'Exact (1 612 345)',
  rounded: 'Arrondi (1,6 million)',
  words: 'En lettres (six)',
} as const

/** Writes a text as a person would: words typed, each figure found by « # », each name by the menu of names. */
export const writing = (page: Page) => {
  const choose = async (panel: Locator, label: string, wanted: string) => {
    const list = panel.getByRole('combobox', { name: label, exact: true })
    if ((await list.innerText()).includes(wanted)) return
    await list.click()
    await page.getByRole('option', { name: wanted, exact: true }).click()
  }

  const figure = async (token: FigureToken) => {
    const counted = indicators.find(({ code }) => code === token.indicator)
    if (!counted) throw new Error(`No such indicator: ${token.indicator}`)
    await page.keyboard.press('#')
    const picker = page.getByRole('dialog', { name: 'Insérer un chiffre' })
    await picker.getByRole('combobox', { name: 'Chercher une valeur' }).fill(counted.many)
    const [first, ...others] = token.periods
    const values = picker.getByRole('listbox', { name: 'Valeurs' }).getByRole('option')
    await values
      .filter({ hasText: first === '?' ? 'à préciser' : first })
      .first()
      .click()
    for (const period of others) await picker.getByRole('checkbox', { name: `en ${period}` }).click()
    await choose(picker, 'Ce qui est imprimé', operations[token.operation === 'sum' ? 'sum' : 'value'])
    await choose(picker, 'Écriture', formats[token.format])
    await choose(picker, 'Ce que la phrase affirme', claims[token.claim === 'plus_de' ? 'plus_de' : 'exact'])
    const counts = picker.getByRole('checkbox', { name: 'Écrire aussi ce qui est compté' })
    if ((await counts.isChecked()) !== token.label) await counts.click()
    await picker.getByRole('button', { name: /^Insérer «/ }).click()
    await expect(picker).toBeHidden()
  }

  const name = async (field: Locator, { kind }: TextToken, printed: string) => {
    const bar = field.locator('xpath=ancestor::div[@data-no-break]').getByRole('toolbar')
    await bar.getByRole('button', { name: 'Insérer un nom' }).click()
    const list = page.getByRole('dialog', { name: 'Insérer un nom' })
    await list.getByRole('combobox', { name: 'Chercher un nom' }).fill(printed)
    await list.getByRole('option', { name: printed, exact: true }).first().click()
    await expect(list, `${kind} is inserted`).toBeHidden()
  }

  return {
    /** In place of what the field holds. `names`: how each name prints here, by its kind. */
    text: async (field: Locator, text: RichText, names: Record<string, string>) => {
      const node = async (one: InlineNode) => {
        if (one.type === 'text') await page.keyboard.insertText(one.text)
        if (one.type === 'figure') await figure(one.attrs.token)
        if (one.type === 'words') await name(field, one.attrs.token, names[one.attrs.token.kind] ?? '')
      }
      await field.click()
      await page.keyboard.press('Control+a')
      await page.keyboard.press('Delete')
      for (const [index, paragraph] of paragraphsOf(text).entries()) {
        if (index > 0) await page.keyboard.press('Enter')
        for (const one of paragraph) await node(one)
      }
    },
  }
}
