import type { ReactNode } from 'react'
import { blockTypes } from '@/lib/domain/bilan/block'
import { blockTypeLabels } from '@/lib/domain/bilan/block-label'

/** Every kind of block, as a list to choose from. */
export const blockOptions = (group?: string) =>
  blockTypes.map(type => ({
    key: type,
    type,
    words: blockTypeLabels[type],
    group,
    content: blockTypeLabels[type] as ReactNode,
  }))
