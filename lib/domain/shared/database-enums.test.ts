import { describe, expect, it } from 'vitest'
import * as database from '@/prisma/generated/enums'
import { blockTypes } from '../bilan/block'
import { statuses } from '../edition/status'
import { periodKinds } from '../indicator/period'
import { roles } from '../policy/role'
import { verdicts } from '../workflow/visa-standing'

/** A status added on one side only must break here, not on a page. */
describe('lists of the domain and enums of the database', () => {
  it.each([
    ['EditionStatus', statuses, database.EditionStatus],
    ['Role', roles, database.Role],
    ['BlockType', blockTypes, database.BlockType],
    ['PeriodKind', periodKinds, database.PeriodKind],
    ['VisaVerdict', verdicts, database.VisaVerdict],
  ] as const)('%s', (_name, list, stored) => {
    expect([...list].sort()).toEqual(Object.values(stored).sort())
  })
})
