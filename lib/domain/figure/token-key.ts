import type { TextToken } from '../bilan/rich-text'
import type { FigureToken } from './token'

/** Two tokens print the same thing exactly when their keys are equal. */
export const figureKey = (token: FigureToken): string =>
  [
    token.indicator,
    token.territory,
    token.periods.join(','),
    token.operation,
    token.format,
    token.claim,
    token.label ? 'label' : 'bare',
  ].join('|')

export const wordsKey = (token: TextToken): string => `${token.kind}|${token.ref}`
