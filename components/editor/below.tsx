'use client'

import { createContext, use } from 'react'
import type { Place } from '@/components/editor/page-history'

/** Where a block added from the block being written goes: right below it. Null: nowhere (the head of a rubrique). */
const Context = createContext<Place | null>(null)
export const Below = Context
export const useBelow = (): Place | null => use(Context)
