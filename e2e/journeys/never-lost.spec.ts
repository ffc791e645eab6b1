import { randomUUID } from 'node:crypto'
import type { Dialog, Page } from '@playwright/test'
import { expectAccessible } from '../accessibility/axe'
import { atelierAddress, bilanScreen } from '../fixtures/address'
import { people } from '../fixtures/people'
import type { Records } from '../fixtures/records'
import { expect, test } from '../fixtures/test'
import { toEnd } from '../pages/cursor'
import { draftPage } from '../pages/draft-page'
import { enter } from '../pages/sign-in-page'

const canton = 'bapaume'
const saves = '**/atelier/api/blocs/*'

/** The cover of the draft, at the end of whose subtitle these tests write: no other touches it. */
const coverOf = (page: Page) => {
  const draft = draftPage(page)
  const block = page.getByRole('main').getByRole('region', { name: 'Couverture', exact: true })
  const write = async (words: string) => {
    await draft.field(block, 'Sous-titre').click()
    await toEnd(draft.field(block, 'Sous-titre'))
    await page.keyboard.type(` ${words}`)
  }
  return { draft, block, write }
}

const openCover = async (page: Page) => {
  await page.goto(bilanScreen(canton, '/rediger'))
  return coverOf(page)
}

const stored = async (records: Records): Promise<string> => {
  const { id } = await records.edition(canton)
  return JSON.stringify((await records.block(id, 'couverture')).content)
}

/** As when the server is dead, or the cable is out: nothing arrives. */
const cutSaves = (page: Page) => page.context().route(saves, route => route.abort())

const journalSize = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('atelier-journal', 1)
        opening.addEventListener('error', () => reject(new Error('no journal')))
        opening.addEventListener('success', () => {
          const count = opening.result.transaction('texts').objectStore('texts').count()
          count.addEventListener('success', () => resolve(count.result))
        })
      }),
  )

const line = (text: string) => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
})

test.describe.configure({ mode: 'serial' })

test('a text that could not be sent is kept, survives its tab, and is sent at the next opening', async ({
  browserOf,
  records,
}) => {
  const words = 'Tapé sans réseau.'
  const page = await browserOf(people.communication)
  const { draft, block, write } = await openCover(page)
  await draft.write(block)
  await cutSaves(page)
  await write(words)
  const main = page.getByRole('main')
  await expect(main.getByText('Hors ligne : un bloc gardé sur cet appareil').first()).toBeVisible()
  await expectAccessible(page, block)
  expect(await stored(records)).not.toContain(words)
  const context = page.context()
  await page.close()

  await context.unroute(saves)
  const again = await context.newPage()
  // A text of the last minute may still be on its way from another tab: two minutes later, it waits.
  await again.clock.setFixedTime(Date.now() + 120_000)
  for (const screen of ['/atelier/bilans', '/atelier']) {
    await again.goto(screen)
    await expect(again.getByText('Un texte du canton de Bapaume est gardé sur cet appareil')).toBeVisible()
  }
  await expectAccessible(again)
  await again.getByRole('link', { name: 'Ouvrir ce bilan' }).click()
  await expect(again).toHaveURL(new RegExp(`/${canton}/rediger$`))
  const reopened = coverOf(again)
  await expect(reopened.block).toContainText(words)
  await reopened.draft.saved(reopened.block)
  expect(await stored(records)).toContain(words)
  expect(await journalSize(again)).toBe(0)
})

test('a session that ends while typing keeps the text; signing in elsewhere sends it', async ({
  browserOf,
  records,
}) => {
  const words = 'Tapé après la session.'
  const page = await browserOf(null)
  await enter(page, people.communication)
  const { draft, block, write } = await openCover(page)
  await draft.write(block)
  await page.context().clearCookies()
  await write(words)
  const main = page.getByRole('main')
  await expect(main.getByText(/^Session terminée\s: votre texte est gardé ici/).first()).toBeVisible()
  await expectAccessible(page, block)
  const other = await page.context().newPage()
  await enter(other, people.communication)
  await page.bringToFront()
  await page.evaluate(() => window.dispatchEvent(new Event('focus')))
  await draft.saved(block)
  expect(await stored(records)).toContain(words)
})

test('another account of the same browser never receives the text', async ({ browserOf, records }) => {
  const words = 'Pas sous un autre nom.'
  const page = await browserOf(null)
  await enter(page, people.communication)
  const { draft, block, write } = await openCover(page)
  await draft.write(block)
  await page.context().clearCookies()
  const other = await page.context().newPage()
  await enter(other, people.otherCommunication)
  await write(words)
  await expect(block.getByRole('alert')).toContainText('Une autre personne s’est connectée')
  const theirs = await openCover(other)
  await expect(theirs.block).not.toContainText(words)
  expect(await stored(records)).not.toContain(words)
})

test('a block held by another reads only; whoever takes it tells them, and both texts stay', async ({
  browserOf,
  records,
}) => {
  const mine = 'Les horaires ont changé.'
  const theirs = 'Une permanence ouvre le samedi.'
  const first = await browserOf(people.communication)
  const one = await openCover(first)
  await one.draft.write(one.block)
  await one.draft.field(one.block, 'Sous-titre').click()

  const second = await browserOf(people.otherCommunication)
  const two = await openCover(second)
  await expect(two.block.getByText(/écrit ici/)).toBeVisible()
  await two.draft.write(two.block)
  const take = two.block.getByRole('button', { name: 'Prendre la main' })
  await expect(take).toBeVisible()
  await expect(two.draft.field(two.block, 'Sous-titre')).toBeHidden()
  await expectAccessible(second, two.block)

  await cutSaves(first)
  await one.write(mine)
  await take.click()
  await two.write(theirs)
  await two.draft.saved(two.block)
  await expect(one.block.getByRole('status')).toContainText('a pris la main sur ce bloc')
  await expect(one.draft.field(one.block, 'Sous-titre')).toBeHidden()
  await expectAccessible(first, one.block)

  await first.context().unroute(saves)
  await first.evaluate(() => window.dispatchEvent(new Event('online')))
  const conflict = one.block.getByRole('region', { name: 'Deux versions de ce bloc' })
  await expect(conflict).toContainText(mine)
  await expect(conflict).toContainText(theirs)
  await expectAccessible(first, one.block)
  await conflict.getByRole('button', { name: 'Garder tout mon texte' }).click()
  await one.draft.saved(one.block)
  expect(await stored(records)).toContain(mine)
  const { id } = await records.edition(canton)
  expect((await records.writes(id, 'couverture')).some(text => text.includes(theirs))).toBe(true)
})

test('the head of a rubrique is held and taken as a block is; the one who waits reads what is written', async ({
  browserOf,
}) => {
  const open = async (email: string) => {
    const page = await browserOf(email)
    await page.goto(bilanScreen(canton, '/rediger'))
    const head = page.getByRole('main').locator('header[id^="rubrique-tete-"]').nth(2)
    const write = () => head.getByRole('button', { name: /^Écrire/ }).click()
    return { page, head, write, title: head.getByRole('textbox', { name: 'Titre de la rubrique' }) }
  }
  const one = await open(people.communication)
  await one.write()
  await one.title.click()
  const two = await open(people.otherCommunication)
  await expect(two.head.getByText(/écrit ici/)).toBeVisible()
  await two.write()
  const take = two.head.getByRole('button', { name: 'Prendre la main' })
  await expect(take).toBeVisible()
  await expect(two.title).toBeHidden()
  await expectAccessible(two.page, two.head)

  await one.page.keyboard.press('Control+End')
  await one.page.keyboard.type(', ici')
  await expect(two.head.getByRole('heading')).toContainText(', ici')
  await take.click()
  await expect(two.title).toContainText(', ici')
  await expect(
    one.head.getByRole('status').filter({ hasText: 'a pris la main sur cet en-tête' }),
  ).toBeVisible()
  await expect(one.title).toBeHidden()
  await one.head.getByRole('button', { name: 'Reprendre la main' }).click()
  await expect(one.title).toBeVisible()
})

test('what another wrote comes into the live field, where the typing goes on', async ({
  browserOf,
  requestsOf,
  records,
}) => {
  const theirs = 'Ajouté ailleurs.'
  const mine = 'Puis ici.'
  const page = await browserOf(people.communication)
  const { draft, block, write } = await openCover(page)
  await draft.write(block)
  const field = draft.field(block, 'Sous-titre')
  await field.click()
  const { id } = await records.edition(canton)
  const cover = await records.block(id, 'couverture')
  const writer = await requestsOf(people.otherCommunication)
  const answer = await writer.put(`/atelier/api/blocs/${cover.id}`, {
    headers: { origin: atelierAddress() },
    data: {
      revision: cover.revision,
      content: { ...cover.content, subtitle: line(theirs) },
      mutation: randomUUID(),
    },
  })
  expect(answer.ok()).toBe(true)
  await expect(field).toHaveText(theirs)
  await expect(field).toBeFocused()
  await write(mine)
  await draft.saved(block)
  expect(await stored(records)).toContain(`${theirs} ${mine}`)
})

test('signing out asks before it wipes what was not sent, then leaves nothing', async ({ browserOf }) => {
  const page = await browserOf(null)
  await enter(page, people.communication)
  const { draft, block, write } = await openCover(page)
  await draft.write(block)
  await cutSaves(page)
  await write('Jamais envoyé.')
  await expect(
    page
      .getByRole('main')
      .getByText(/^Hors ligne/)
      .first(),
  ).toBeVisible()
  const signOut = async () => {
    await page.getByRole('button', { name: /^Mon compte/ }).click()
    await page.getByRole('button', { name: 'Me déconnecter', exact: true }).click()
  }
  /** What the browser asks, and what it was answered: the question comes a little after the press. */
  const asked = (answer: (dialog: Dialog) => Promise<void>) =>
    new Promise<string>(resolve => {
      page.once('dialog', dialog => void answer(dialog).then(() => resolve(dialog.message())))
    })
  const refused = asked(dialog => dialog.dismiss())
  await signOut()
  await refused
  await expect(block).toContainText('Jamais envoyé.')
  expect(await journalSize(page)).toBe(1)
  await page.keyboard.press('Escape')
  const accepted = asked(dialog => dialog.accept())
  await signOut()
  expect(await accepted).toContain('n’est pas encore enregistré')
  await expect(page).toHaveURL(/\/atelier\/connexion/)
  expect(await journalSize(page)).toBe(0)
})
