import { expect, test } from 'vitest'
import { tileLabel } from '@/components/territory/tile-label'

test.each([
  ['Lens', 'Lens'],
  ['Aire-sur-la-Lys', 'Aire'],
  ['Saint-Omer', 'St-O'],
  ['Saint-Pol-sur-Ternoise', 'St-P'],
  ['Boulogne-sur-Mer-1', 'Bou\u00a01'],
  ['Hénin-Beaumont-2', 'Hén\u00a02'],
  ['Nœux-les-Mines', 'Nœux'],
  ['Étaples', 'Étap'],
])('%s is shortened to %s', (name, label) => {
  expect(tileLabel(name)).toBe(label)
})
