'use client'

import { createContext, use } from 'react'
import type { BlockType } from '@/lib/domain/bilan/block'

/** Adds a block right below the one being written; null where there is no block (a head, a record's own text). */
const Context = createContext<((type: BlockType) => void) | null>(null)
export const Below = Context
export const useBelow = () => use(Context)
