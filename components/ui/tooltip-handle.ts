import { Tooltip as Base } from '@base-ui/react/tooltip'
import type { ReactNode } from 'react'
import type { TooltipSide } from '@/components/ui/tooltip-signal'

/** One layer serves every tooltip of the page: a draft has a hundred figures, each with its colophon. */
export const tooltips = Base.createHandle<{ content: ReactNode; side: TooltipSide }>()
