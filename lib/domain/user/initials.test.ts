import { expect, it } from 'vitest'
import { initialsOf } from './initials'

it.each([
  ['Marie Roux', 'MR'],
  ['Jean-Paul Petit (test)', 'JP'],
  ['', ''],
])('%s: %s', (name, initials) => expect(initialsOf(name)).toBe(initials))
