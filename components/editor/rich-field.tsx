'use client'

import type { LiveFieldProps } from '@/components/editor/live-field'
import { LiveField } from '@/components/editor/parts'
import { StaticText } from '@/components/editor/static-text'

/** One text field, live as soon as it can be; until then the text reads as it did. */
export const RichField = (props: LiveFieldProps) => (
  <LiveField
    {...props}
    meanwhile={
      <div aria-busy="true" className="rounded-md border border-line-strong bg-sheet p-3 font-serif">
        <StaticText text={props.value} />
      </div>
    }
  />
)
