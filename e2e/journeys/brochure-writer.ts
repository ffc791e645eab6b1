import { expect, type Locator, type Page } from '@playwright/test'
import type { BlockOf } from '@/lib/domain/bilan/block'
import type { RichText } from '@/lib/domain/bilan/rich-text'
import { lensContent } from '@/prisma/seed/data/lens/content'
import { arranging } from '../pages/arranging'
import { draftPage } from '../pages/draft-page'
import { type How, writing } from '../pages/writing'
import { namesOfLens, plainTitle } from './brochure-of-lens'

/** Puts the texts of the brochure in blocks and rubriques, field by field. */
export const brochureWriter = (page: Page) => {
  const draft = draftPage(page)
  const place = arranging(page)
  const write = writing(page)

  /** In a block that is being written. */
  const live = async (block: Locator, texts: Record<string, RichText | null>, how?: How): Promise<void> => {
    for (const [label, text] of Object.entries(texts)) {
      if (!text) continue
      const field = draft.field(block, label)
      const absent = block.getByRole('button', { name: new RegExp(`^Ajouter\\s: ${label}$`, 'i') })
      await expect(field.or(absent)).toBeVisible()
      if (await absent.isVisible()) await absent.click()
      await write.text(field, text, namesOfLens, how)
    }
    await draft.finish(block)
    await draft.saved(block)
  }

  return {
    live,
    fields: async (block: Locator, texts: Record<string, RichText | null>, how?: How): Promise<void> => {
      await draft.write(block)
      await live(block, texts, how)
    },
    /** Title and chapô of a rubrique, as the brochure has them under this title. */
    head: async (name: string, becomes = name): Promise<void> => {
      const wanted = lensContent.find(({ title }) => plainTitle(title) === becomes)
      if (!wanted) throw new Error(`Not in the brochure: ${becomes}`)
      await place.writeHead(name, async field => {
        if (becomes !== name) await write.text(field('Titre de la rubrique'), wanted.title, namesOfLens)
        if (wanted.chapo) await write.text(field('Chapô'), wanted.chapo, namesOfLens)
      })
    },
    /** Tiles, in order: each figure replaced or added, and what it counts. */
    tiles: async (
      block: Locator,
      tiles: BlockOf<'chiffres_cles'>['content']['tiles'],
      { untitled = false } = {},
    ): Promise<void> => {
      await draft.write(block)
      if (untitled) await block.getByRole('button', { name: /^Retirer\s: titre/ }).click()
      for (const [index, { figure, label }] of tiles.entries()) {
        const replace = block.getByRole('button', { name: 'Remplacer' })
        if (index < (await replace.count())) await replace.nth(index).click()
        else await block.getByRole('button', { name: 'Ajouter un chiffre' }).click()
        await write.pick(figure)
        await write.text(draft.field(block, `Ce que compte le chiffre ${index + 1}`), label, namesOfLens)
      }
      await draft.finish(block)
      await draft.saved(block)
    },
  }
}
