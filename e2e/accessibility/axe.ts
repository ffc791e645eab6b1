import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Locator, type Page } from '@playwright/test'

const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']
const every = (axe: AxeBuilder) => axe.withTags(tags)
/** The dark theme changes colours and nothing else: the rules about colours are enough there. */
const colours = (axe: AxeBuilder) => axe.withRules(['color-contrast', 'link-in-text-block'])

const wide = 1440
const narrow = 390
const looks = [
  { width: wide, colorScheme: 'light', restrict: every },
  { width: wide, colorScheme: 'dark', restrict: colours },
  { width: narrow, colorScheme: 'light', restrict: every },
] as const

type Look = { width: number; colorScheme: 'light' | 'dark'; restrict: (axe: AxeBuilder) => AxeBuilder }

/** No violation on this screen, wide and narrow, light and dark; or in the part of it that just changed. */
export const expectAccessible = async (page: Page, part?: Locator): Promise<void> => {
  // A frame without script can't be looked into; what it holds is the article, looked at on its public page.
  await page.locator('iframe[sandbox]').evaluateAll(frames => frames.forEach(frame => frame.remove()))
  for (const look of looks) await expectNothing(page, look, part)
}

/** What is shown on a phone only, in the dark. */
export const expectAccessibleAtNight = (page: Page): Promise<void> =>
  expectNothing(page, { width: narrow, colorScheme: 'dark', restrict: colours })

const mark = 'data-looked-at'

async function expectNothing(page: Page, { width, colorScheme, restrict }: Look, part?: Locator) {
  await page.setViewportSize({ width, height: 900 })
  // Where the browser would bring it: nothing is left under the bar that stays at the top.
  if (part) await part.evaluate(element => element.scrollIntoView({ block: 'start' }))
  else
    await page
      .locator('[contenteditable]:focus')
      .evaluateAll(all => all[0]?.scrollIntoView({ block: 'center' }))
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
  await part?.evaluate((element, name) => element.setAttribute(name, ''), mark)
  // In one frame: the other way opens a second page for each look, and takes twice the time.
  const axe = restrict(new AxeBuilder({ page }).setLegacyMode(true))
  const { violations } = await (part ? axe.include(`[${mark}]`) : axe).analyze()
  await part?.evaluate((element, name) => element.removeAttribute(name), mark)
  const told = violations.map(({ id, nodes }) => ({
    id,
    where: nodes.slice(0, 3).map(node => `${node.target.join(' ')}: ${node.html.slice(0, 160)}`),
  }))
  expect(told, `${page.url()}, ${width} px, ${colorScheme}`).toEqual([])
}
