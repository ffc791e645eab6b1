import type { Remark } from '../checker/remark'
import type { PageFit } from './copyfit'

/** Where a block (or the head of a rubrique) stands: a rectangle of a sheet, in fractions of its width and height. */
export type BlockFrame = {
  of: string
  /** Of the sheet, from 1: after a page that runs over, sheets and planned pages differ. */
  page: number
  left: number
  top: number
  width: number
  height: number
}

/** A sheet as composed. `svg` is null when the reader said that it already has the drawing of this name. */
export type ProofPage = { hash: string; svg: string | null }

/** What the épreuve answers. Pictures are named in the drawings (`media:` and SHA-256), and fetched once. */
export type ProofAnswer = {
  pages: ProofPage[]
  frames: BlockFrame[]
  fit: PageFit[]
  /** Those that only the layout can tell. */
  remarks: Remark[]
}

/** With the address of each picture for screens, by the SHA-256 that the drawings name. */
export type ProofScreen = ProofAnswer & { pictures: Record<string, string> }
