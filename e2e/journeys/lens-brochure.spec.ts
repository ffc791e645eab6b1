import type { Locator } from '@playwright/test'
import { type Block, blockSchema } from '@/lib/domain/bilan/block'
import type { RichText } from '@/lib/domain/bilan/rich-text'
import { lensContent } from '@/prisma/seed/data/lens/content'
import { people } from '../fixtures/people'
import { expect, test } from '../fixtures/test'
import { draftPage } from '../pages/draft-page'
import { writing } from '../pages/writing'

const title = 'La brochure de Lens'
const slug = 'la-brochure-de-lens'

/** How the names that the brochure uses print in the canton of Lens. */
const names = {
  canton: 'canton de Lens',
  communes_de: 'd’Annay, de Lens et de Loison-sous-Lens',
}

/** The texts of the printed brochure, block by block, with the words by which the modèle's own block is found. */
const rewritten = [
  { type: 'Édito', held: 'Depuis le début de ce mandat', like: 'Depuis le début de ce mandat' },
  { type: 'Texte', held: 'jeunes ou bénéficiaires du RSA', like: 'jeunes ou bénéficiaires du RSA' },
  { type: 'Texte', held: 'Pour accueillir les plus jeunes', like: 'Le Département joue un rôle clé' },
] as const

const anyId = '00000000-0000-4000-8000-000000000000'
const printed: Block[] = lensContent.flatMap(({ blocks }) =>
  blocks.map(({ type, content }) => blockSchema.parse({ id: anyId, type, content })),
)
const textOf = (words: string): RichText => {
  for (const { content } of printed)
    if ('text' in content && JSON.stringify(content.text).includes(words)) return content.text
  throw new Error(`Not in the brochure: ${words}`)
}

test.describe.configure({ mode: 'serial' })

test('a collection for the canton of Lens, its bilan made from the modèle', async ({ browserOf }) => {
  const page = await browserOf(people.cabinet)
  await page.goto('/atelier/collections/nouvelle')
  await page.getByLabel('Titre', { exact: true }).fill(title)
  await page.getByLabel('Modèle', { exact: true }).click()
  await page.getByRole('option', { name: /institution/ }).click()
  await page.getByLabel('Valeurs de').fill('2021')
  await page.getByLabel('à', { exact: true }).fill('2023')
  await page.getByLabel('Mandat').fill('2021-2028')
  await page.getByLabel('En boîte aux lettres le').fill('2027-03-01')
  await page.getByRole('checkbox', { name: 'Lens', exact: true }).click()
  await page.getByRole('button', { name: 'Créer la collection' }).click()
  await page.getByRole('button', { name: /^Créer/ }).click()
  await expect(page.getByText(/^1 créé/)).toBeVisible()
})

test('the texts of the brochure, with their figures and names, take the place of those of the modèle', async ({
  browserOf,
  records,
}) => {
  test.slow()
  const page = await browserOf(people.communication)
  await page.goto(`/atelier/bilans/${slug}/lens/rediger`)
  const draft = draftPage(page)
  await expect(draft.proofPages()).toHaveCount(4)
  for (const { type, held, like } of rewritten) {
    const id = await draft.block(type, held).getAttribute('id')
    const block: Locator = page.locator(`[id="${id}"]`)
    await draft.write(block)
    await writing(page).text(
      draft.field(block, type === 'Édito' ? 'Texte de l’édito' : 'Texte'),
      textOf(like),
      names,
    )
    await draft.finish(block)
    await draft.saved(block)
  }
  // Letter by letter, and figure by figure: what was written by hand is the text of the brochure.
  const { id } = await records.edition('lens', 1, slug)
  const stored = (await records.blocks(id)).map(({ content }) => content.text)
  for (const { like } of rewritten) expect(stored).toContainEqual(textOf(like))
})

test('the page prints them, and figures that the canton lacks keep the bilan from its élus', async ({
  browserOf,
}) => {
  const page = await browserOf(people.communication)
  await page.goto(`/atelier/bilans/${slug}/lens/rediger`)
  const main = page.getByRole('main')
  for (const words of [
    '719',
    '139',
    '1\u00A0sage-femme',
    '5\u00A0psychologues',
    '4\u00A0puéricultrices',
    '5\u00A0médecins',
  ])
    await expect(main.getByText(words, { exact: true }).first()).toBeVisible()
  // The modèle asks for years that nobody recorded in Lens: named on their blocks, refused at the door.
  await main.getByRole('button', { name: 'Soumettre', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Soumettre' })
  await dialog.getByRole('button', { name: 'Soumettre', exact: true }).click()
  await expect(dialog.getByRole('alert')).toContainText('remarques bloquantes restent à corriger')
})
