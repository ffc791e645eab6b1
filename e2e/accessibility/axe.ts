import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const widths = [1440, 390]
const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']

/** The dark theme changes colours and nothing else: the rules about colours are enough there. */
const looks = [
  { colorScheme: 'light', restrict: (axe: AxeBuilder) => axe.withTags(tags) },
  {
    colorScheme: 'dark',
    restrict: (axe: AxeBuilder) => axe.withRules(['color-contrast', 'link-in-text-block']),
  },
] as const

/** No violation on this screen, wide and narrow, light and dark. */
export const expectAccessible = async (page: Page): Promise<void> => {
  // A frame without script can't be looked into; what it holds is the article, looked at on its public page.
  await page.locator('iframe[sandbox]').evaluateAll(frames => frames.forEach(frame => frame.remove()))
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    // Where the browser would bring it: what is being written is not left under the bar that stays at the top.
    await page
      .locator('[contenteditable]:focus')
      .evaluateAll(all => all[0]?.scrollIntoView({ block: 'center' }))
    for (const { colorScheme, restrict } of looks) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      const { violations } = await restrict(new AxeBuilder({ page })).analyze()
      const told = violations.map(({ id, nodes }) => ({
        id,
        where: nodes.slice(0, 3).map(node => `${node.target.join(' ')}: ${node.html.slice(0, 160)}`),
      }))
      expect(told, `${page.url()}, ${width} px, ${colorScheme}`).toEqual([])
    }
  }
}
