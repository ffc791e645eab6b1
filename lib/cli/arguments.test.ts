import { expect, it } from 'vitest'
import { onlyWord, readArguments, readFormat } from './arguments'

const options = {
  sortie: { type: 'string' },
  publie: { type: 'boolean' },
  role: { type: 'string', multiple: true },
} as const

it('reads options wherever they are, and the other words', () => {
  const { values, positionals } = readArguments(
    ['lens', '--sortie', 'f.pdf', '--publie', '--role', 'cabinet', '--role=direction'],
    options,
  )
  expect(values).toEqual({ sortie: 'f.pdf', publie: true, role: ['cabinet', 'direction'] })
  expect(positionals).toEqual(['lens'])
})

it('takes « - », and a value that begins with a dash when it is glued', () => {
  expect(readArguments(['--sortie', '-'], options).values.sortie).toBe('-')
  expect(readArguments(['--sortie=-f.pdf'], options).values.sortie).toBe('-f.pdf')
})

it.each([
  [['--sorti', 'f.pdf'], 'L’option --sorti n’existe pas.'],
  [['--toString'], 'L’option --toString n’existe pas.'],
  [['--sortie'], 'L’option --sortie attend une valeur.'],
  [['--sortie', '--publie'], 'L’option --sortie attend une valeur.'],
  [['--publie=oui'], 'L’option --publie ne prend pas de valeur.'],
])('refuses %j with a sentence', (args, sentence) => {
  expect(() => readArguments(args, options)).toThrow(sentence)
})

it('wants one word, no more', () => {
  expect(onlyWord(['lens'], 'le canton')).toBe('lens')
  expect(() => onlyWord([], 'le canton')).toThrow('Il manque le canton.')
  expect(() => onlyWord(['lens', 'avion'], 'le canton')).toThrow('«\u00a0avion\u00a0» est de trop.')
})

it('knows two formats', () => {
  expect(readFormat('json')).toBe('json')
  expect(() => readFormat('xml')).toThrow('choisissez texte ou json')
})
