import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { Progress } from './progress'

it('writes thousands as they are read, for the eye and for the ear', () => {
  const drawn = renderToStaticMarkup(
    <Progress label="Valeurs rendues" done={1200} total={4435} unit="valeurs" />,
  )
  expect(drawn).toContain('aria-valuetext="1\u202f200 sur 4\u202f435 valeurs"')
  expect(drawn.replaceAll('<!-- -->', '')).toContain('1\u202f200 / 4\u202f435 valeurs')
  expect(drawn).toContain('value="1200"')
})
