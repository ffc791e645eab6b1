'use client'

import { lazy, Suspense } from 'react'
import type { LiveFieldProps } from '@/components/editor/live-field'
import { StaticText } from '@/components/editor/static-text'

/** A page is read before it is written: the editor proper comes with the first field, or as a hand nears it. */
export const fetchLiveField = () => import('@/components/editor/live-field')
const LiveField = lazy(fetchLiveField)

/** One text field, live as soon as it can be; until then the text reads as it did. */
export const RichField = (props: LiveFieldProps) => (
  <Suspense
    fallback={
      <div aria-busy="true" className="rounded-md border border-line-strong bg-sheet p-3 font-serif">
        <StaticText text={props.value} />
      </div>
    }
  >
    <LiveField {...props} />
  </Suspense>
)
