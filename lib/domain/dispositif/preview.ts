import { z } from 'zod'
import type { TokenPreviews } from '../bilan/preview-tokens'
import type { Flow } from '../bilan/resolved'
import { richTextSchema } from '../bilan/rich-text'
import type { Severity } from '../checker/remark'

export const textLengths = ['short', 'medium', 'long'] as const
export type TextLength = (typeof textLengths)[number]

export const lengthLabels: Record<TextLength, string> = {
  short: 'Texte court',
  medium: 'Texte moyen',
  long: 'Texte long',
}

type PreviewedText = { text: Flow[]; remarks: { severity: Severity; sentence: string }[] }

/** The three texts as one canton prints them, and what their tokens print there. */
export type TextPreview = Record<TextLength, PreviewedText> & TokenPreviews

/** What is asked of the preview: an edition of the canton, and the texts as they are on screen. */
export const previewRequestSchema = z.strictObject({
  editionId: z.uuid(),
  short: z.nullable(richTextSchema),
  medium: z.nullable(richTextSchema),
  long: z.nullable(richTextSchema),
})
