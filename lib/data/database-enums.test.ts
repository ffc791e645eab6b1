import { describe, expect, it } from 'vitest'
import { blockTypes } from '@/lib/domain/bilan/block'
import { checkpointKinds } from '@/lib/domain/edition/checkpoint'
import { statuses } from '@/lib/domain/edition/status'
import { periodKinds } from '@/lib/domain/indicator/period'
import { roles } from '@/lib/domain/policy/role'
import { verdicts } from '@/lib/domain/workflow/visa-standing'
import * as database from '@/prisma/generated/enums'

/** A status added on one side only must break here, not on a page. */
describe('lists of the domain and enums of the database', () => {
  it.each([
    ['EditionStatus', statuses, database.EditionStatus],
    ['Role', roles, database.Role],
    ['BlockType', blockTypes, database.BlockType],
    ['PeriodKind', periodKinds, database.PeriodKind],
    ['VisaVerdict', verdicts, database.VisaVerdict],
    ['CheckpointKind', checkpointKinds, database.CheckpointKind],
  ] as const)('%s', (_name, list, stored) => {
    expect([...list].sort()).toEqual(Object.values(stored).sort())
  })
})
