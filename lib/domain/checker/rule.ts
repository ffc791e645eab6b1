import type { ResolveInput } from '../bilan/resolve-input'
import type { ResolvedBilan } from '../bilan/resolved'
import type { Remark } from './remark'

/** A rule reads the working copy and what it becomes, and says what it finds. */
export type CheckRule = (input: ResolveInput, bilan: ResolvedBilan) => Remark[]
