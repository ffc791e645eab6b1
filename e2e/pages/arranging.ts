import { expect, type Locator, type Page } from '@playwright/test'

/** « Rédiger »: rubriques and blocks that come, move and leave. */
export const arranging = (page: Page) => {
  const main = page.getByRole('main')
  const rubrique = (name: string) => main.getByRole('region', { name, exact: true })
  const menu = async (opener: Locator, item: string) => {
    await opener.click()
    const choice = page.getByRole('menuitem', { name: item, exact: true })
    // A menu that has just opened leaves out a press that comes too soon, as it would the end of the one that opened it.
    await expect(choice).toBeVisible()
    await expect(async () => {
      if (await choice.isVisible()) await choice.click({ timeout: 2000 })
      await expect(choice).toBeHidden({ timeout: 2000 })
    }).toPass()
  }
  const tools = (block: Locator) =>
    block.getByRole('button', { name: 'Déplacer, dupliquer ou retirer ce bloc' })
  /** The same block, whatever its words become. */
  const same = async (block: Locator): Promise<Locator> => {
    const id = await block.getAttribute('id')
    return page.locator(`[id="${id}"]`)
  }
  return {
    menu,
    rubrique,
    same,
    block: async (inRubrique: string, type: string, at = 0): Promise<Locator> =>
      same(rubrique(inRubrique).getByRole('region', { name: type, exact: true }).nth(at)),
    /** At the end of the rubrique; it is the one being written then. */
    add: async (inRubrique: string, type: string): Promise<Locator> => {
      const blocks = rubrique(inRubrique).getByRole('region', { name: type, exact: true })
      const before = await blocks.count()
      await rubrique(inRubrique).getByRole('button', { name: 'Ajouter un bloc' }).click()
      const search = page.getByRole('combobox', { name: 'Chercher un type de bloc' })
      await search.fill(type)
      await search.press('Enter')
      await expect(blocks).toHaveCount(before + 1)
      const added = await same(blocks.nth(before))
      await expect(added.getByRole('button', { name: 'Terminer' })).toBeVisible()
      return added
    },
    remove: async (block: Locator): Promise<void> => {
      const gone = await same(block)
      await menu(tools(gone), 'Retirer du brouillon')
      await expect(gone).toHaveCount(0)
    },
    /** So many places up in its rubrique. */
    raise: async (inRubrique: string, block: Locator, places: number): Promise<void> => {
      const id = await block.getAttribute('id')
      const blocks = rubrique(inRubrique).locator('section[id^="bloc-"]')
      const order = () => blocks.evaluateAll(held => held.map(one => one.id))
      for (let step = 0; step < places; step += 1) {
        const at = (await order()).indexOf(id ?? '')
        await menu(tools(block), 'Monter')
        await expect.poll(async () => (await order()).indexOf(id ?? '')).toBe(at - 1)
      }
    },
    sendTo: async (block: Locator, otherRubrique: string): Promise<void> => {
      const moved = await same(block)
      await menu(tools(moved), otherRubrique)
      await expect(rubrique(otherRubrique).locator(`[id="${await moved.getAttribute('id')}"]`)).toBeVisible()
    },
    /** Below another one, on its page, under this title. */
    addRubrique: async (below: string, title: string): Promise<void> => {
      await rubrique(below).getByRole('button', { name: 'Ajouter une rubrique' }).click()
      const field = main.getByRole('textbox', { name: 'Titre de la rubrique', exact: true })
      await field.click()
      await page.keyboard.insertText(title)
      const head = main
        .locator('header')
        .filter({ has: page.getByRole('textbox', { name: 'Titre de la rubrique', exact: true }) })
      await expect(head.getByText(/^Enregistré à /)).toBeVisible()
      await head.getByRole('button', { name: /^Terminer/ }).click()
      await expect(rubrique(title)).toBeVisible()
    },
    /** Title and chapô of a rubrique, in their fields. */
    writeHead: async (name: string, write: (field: (label: string) => Locator) => Promise<void>) => {
      const id = await rubrique(name).locator('header[id^="rubrique-tete-"]').getAttribute('id')
      const head = page.locator(`[id="${id}"]`)
      await head.getByRole('button', { name: /^Écrire/ }).click()
      await write(label => head.getByRole('textbox', { name: label, exact: true }))
      await head.getByRole('button', { name: /^Terminer/ }).click()
      await expect(head.getByText(/^Enregistré à /)).toBeVisible()
    },
    /** What is the modèle’s becomes this canton’s own. */
    detach: async (block: Locator): Promise<void> => {
      await block.getByRole('button', { name: 'Détacher' }).click()
      await expect(block.getByRole('button', { name: /^Écrire/ })).toBeVisible()
    },
  }
}
