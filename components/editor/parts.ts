import type { BlockConflictProps } from '@/components/editor/block-conflict'
import type { FigurePanelProps } from '@/components/editor/figure-panel'
import type { FigurePickerProps } from '@/components/editor/figure-picker'
import type { LinkDialogProps } from '@/components/editor/link-dialog'
import type { LiveFieldProps } from '@/components/editor/live-field'
import type { SlashMenuProps } from '@/components/editor/slash-menu'
import type { TypographyReviewProps } from '@/components/editor/typography-review'
import { later } from '@/components/ui/later'

/** A page is read before it is written: what writes comes with the first field, or as a hand nears it. */
export const LiveField = later<LiveFieldProps>(
  async () => (await import('@/components/editor/live-field')).LiveField,
)

// What is opened from the text comes when it is.

export const FigurePicker = later<FigurePickerProps>(
  async () => (await import('@/components/editor/figure-picker')).FigurePicker,
)

export const FigurePanel = later<FigurePanelProps>(
  async () => (await import('@/components/editor/figure-panel')).FigurePanel,
)

export const SlashMenu = later<SlashMenuProps>(
  async () => (await import('@/components/editor/slash-menu')).SlashMenu,
)

export const LinkDialog = later<LinkDialogProps>(
  async () => (await import('@/components/editor/link-dialog')).LinkDialog,
)

export const BlockConflictNotice = later<BlockConflictProps>(
  async () => (await import('@/components/editor/block-conflict')).BlockConflictNotice,
)

export const TypographyReview = later<TypographyReviewProps>(
  async () => (await import('@/components/editor/typography-review')).TypographyReview,
)
