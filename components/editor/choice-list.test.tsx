import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { ChoiceList } from './choice-list'

const options = ['apa', 'emploi', 'colleges'].map(key => ({ key, content: key }))
const nothing = () => undefined
const chosen = (startAt?: string): string | undefined =>
  /aria-selected="true"[^>]*>(\w+)</.exec(
    renderToStaticMarkup(
      <ChoiceList
        label="Chercher"
        listLabel="Valeurs"
        search=""
        onSearch={nothing}
        options={options}
        startAt={startAt}
        onChoose={nothing}
        empty="Rien"
      />,
    ),
  )?.[1]

it('opens on the option that is to be replaced, on the first one when there is none', () => {
  expect(chosen('emploi')).toBe('emploi')
  expect(chosen()).toBe('apa')
  expect(chosen('archivé')).toBe('apa')
})
