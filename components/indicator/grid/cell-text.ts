import { printDigits } from '@/lib/domain/figure/digits'
import type { CellValue } from '@/lib/domain/indicator/grid'
import type { Precision } from '@/lib/domain/indicator/value-words'

/** Sign and word of what the source states beside the number. */
export const precisionSigns: Record<Precision, { sign: string; word: string }> = {
  exact: { sign: '', word: '' },
  at_least: { sign: '≥\u00A0', word: 'au moins ' },
  about: { sign: '≈\u00A0', word: 'environ ' },
}

export const printAmount = (amount: string, decimals = 0): string => printDigits(amount, decimals)

/** What is typed over when a cell is opened: as it is printed, without thousands. */
export const editedText = (value: CellValue | undefined): string => value?.amount?.replace('.', ',') ?? ''
