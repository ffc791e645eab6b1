import { expect, type Locator } from '@playwright/test'

type Cursor = { from: number; to: number; size: number }

/**
 * Where the editor itself has its cursor. It hears of a key that moves it a moment after the browser has moved it: the
 * next key of a test, faster than any hand, would fall where the cursor was.
 */
const cursorOf = (field: Locator): Promise<Cursor> =>
  field.evaluate((element: Element & { editor?: { state: unknown } }) => {
    const state = element.editor?.state as
      | { selection: { from: number; to: number }; doc: { content: { size: number } } }
      | undefined
    if (!state) return { from: -1, to: -1, size: 0 }
    return { from: state.selection.from, to: state.selection.to, size: state.doc.content.size }
  })

const press = async (field: Locator, key: string, reached: (cursor: Cursor) => boolean): Promise<void> => {
  const page = field.page()
  await expect(async () => {
    await field.focus()
    await page.keyboard.press(key)
    await expect.poll(async () => reached(await cursorOf(field)), { timeout: 1000 }).toBe(true)
  }).toPass()
}

/** The cursor after the last sign of a live text: nothing but the ends of its lists and paragraphs behind it. */
export const toEnd = (field: Locator): Promise<void> =>
  press(field, 'Control+End', ({ from, to, size }) => from === to && size - to <= 3)

/** All of a live text selected. */
export const selectAll = (field: Locator): Promise<void> =>
  press(field, 'Control+a', ({ from, to, size }) => from <= 1 && size - to <= 1)
