import type { Remark } from '../checker/remark'
import { type FigureRecords, indexRecords } from '../figure/records'
import { createFigureRegister, type FigureRegister } from './figure-register'
import type { DispositifRecord, ResolveInput } from './resolve-input'
import type { ResolvedMedia } from './resolved'

/** What the resolution of one bilan carries along: records by code, figures and medias met, remarks found. */
export type ResolveContext = {
  input: ResolveInput
  records: FigureRecords
  register: FigureRegister
  dispositifs: ReadonlyMap<string, DispositifRecord>
  /** Adds a remark, once per block and sentence. */
  remark: (found: Remark) => void
  remarks: () => Remark[]
  /** Medias printed, in order of first appearance. */
  useMedia: (id: string) => ResolvedMedia | null
  medias: () => ResolvedMedia[]
}

export const createContext = (input: ResolveInput): ResolveContext => {
  const found = new Map<string, Remark>()
  const remark = (added: Remark) => {
    const key = `${added.rule} ${added.blockId ?? added.rubriqueId ?? ''} ${added.sentence}`
    if (!found.has(key)) found.set(key, added)
  }
  const records = indexRecords(input)
  const known = new Map(input.medias.map(media => [media.id, media]))
  const used = new Map<string, ResolvedMedia>()
  return {
    input,
    records,
    register: createFigureRegister(records, remark),
    dispositifs: new Map(input.dispositifs.map(record => [record.code, record])),
    remark,
    remarks: () => [...found.values()],
    useMedia: id => {
      const media = known.get(id)
      if (!media) return null
      used.set(id, media)
      return media
    },
    medias: () => [...used.values()],
  }
}
