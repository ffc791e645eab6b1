import { bilanScreen } from '../fixtures/address'
import { people } from '../fixtures/people'
import { expect, test } from '../fixtures/test'
import { toEnd } from '../pages/cursor'
import { draftPage } from '../pages/draft-page'

const mine = 'Les haies plantées protègent les cultures.'
const theirs = 'Les sentiers ont été rouverts aux promeneurs.'

test('two people on one block: who comes second is shown both texts, and nothing is lost', async ({
  browserOf,
  records,
}) => {
  const edition = await records.edition('bapaume')
  const open = async (email: string) => {
    const page = await browserOf(email)
    await page.goto(bilanScreen('bapaume', '/rediger'))
    const draft = draftPage(page)
    const block = page.getByRole('main').getByRole('region', { name: 'Édito', exact: true })
    await draft.write(block)
    return { page, draft, block, text: draft.field(block, 'Texte de l’édito') }
  }
  const first = await open(people.otherCommunication)
  const second = await open(people.communication)
  // The second opens it while the first is away from the network: what the first types arrives too late.
  await first.text.click()
  await first.page.context().route('**/atelier/api/blocs/*', route => route.abort())
  await toEnd(first.text)
  await first.page.keyboard.type(` ${mine}`)

  await second.block.getByRole('button', { name: 'Prendre la main' }).click()
  await second.text.click()
  await toEnd(second.text)
  await second.page.keyboard.type(` ${theirs}`)
  await second.draft.saved(second.block)

  await first.page.context().unroute('**/atelier/api/blocs/*')
  await first.page.evaluate(() => window.dispatchEvent(new Event('online')))
  const conflict = first.block.getByRole('region', { name: 'Deux versions de ce bloc' })
  await expect(conflict).toContainText('pendant que vous écriviez')
  await expect(conflict).toContainText(mine)
  await expect(conflict).toContainText(theirs)
  expect(JSON.stringify((await records.block(edition.id, 'edito')).content)).toContain(theirs)

  await conflict.getByRole('button', { name: 'Garder tout mon texte' }).click()
  await first.draft.saved(first.block)
  const kept = JSON.stringify((await records.block(edition.id, 'edito')).content)
  expect(kept).toContain(mine)
  const written = await records.writes(edition.id, 'edito')
  expect(written.some(text => text.includes(theirs))).toBe(true)
})
