import type { CheckRule } from './rule'
import { findDuplicateBlocks } from './rules/duplicate-block'
import { findEmptyBlocks } from './rules/empty-block'
import { findForbiddenVariants } from './rules/forbidden-variant'
import { findForeignAddresses } from './rules/foreign-address'
import { findMixedIssuer } from './rules/issuer-mixed'
import { findMissingConsents } from './rules/media-consent'
import { findMissingCover } from './rules/missing-cover'
import { findMissingExpression } from './rules/missing-expression'
import { findMissingImprint } from './rules/missing-imprint'
import { findUnlinkedNumbers } from './rules/number-not-linked'
import { findToVerify } from './rules/to-verify'

/** Every rule beyond the resolution itself, in the order in which remarks are shown. */
const rules: readonly CheckRule[] = [
  findMissingCover,
  findDuplicateBlocks,
  findEmptyBlocks,
  findForbiddenVariants,
  findMissingConsents,
  findMissingImprint,
  findMissingExpression,
  findMixedIssuer,
  findForeignAddresses,
  findUnlinkedNumbers,
  findToVerify,
]

/** Remarks of the editorial checker. Pure; called by `resolveBilan`, which adds its own. */
export const checkBilan: CheckRule = (input, bilan) => rules.flatMap(rule => rule(input, bilan))
