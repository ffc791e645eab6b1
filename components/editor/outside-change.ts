'use client'

import { createContext } from 'react'

/**
 * How many times the text of this block was replaced by something else than typing: the page followed what another
 * wrote, a conflict was settled, the page took a change back. A live field then takes the new text where it stands:
 * drawn again, it would lose what is typed in the meantime.
 */
export const OutsideChange = createContext(0)
