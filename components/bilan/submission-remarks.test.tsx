import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { SubmissionRemarks } from './submission-remarks'

const said = (...remarks: string[]) => renderToStaticMarkup(<SubmissionRemarks remarks={remarks} />)

it('counts the remarks and opens on them; says that there are none', () => {
  expect(said()).toContain('aucune remarque')
  expect(said('Long.')).toContain('Une remarque non bloquante')
  expect(said('Long.', 'Court.')).toMatch(/2\u00A0remarques non bloquantes.*Long\..*Court\./)
})
