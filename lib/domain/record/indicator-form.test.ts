import { expect, it } from 'vitest'
import { frenchIssue } from '../shared/french-issue'
import { indicatorSchema, newIndicator } from './indicator-form'

it('says of an empty code that it is to be filled, not that it is too short', () => {
  const said = (code: string) => {
    const typed = { ...newIndicator(''), labelOne: 'aide', labelMany: 'aides', code }
    return indicatorSchema.safeParse(typed, { error: frenchIssue }).error?.issues[0]?.message
  }
  expect(said('')).toBe('Ce champ est à remplir.')
  expect(said('a')).toBe('Il faut au moins 2\u00A0caractères.')
  expect(said('aides')).toBeUndefined()
})
