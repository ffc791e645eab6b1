import { describe, expect, it } from 'vitest'
import type { PublicationRecord } from '@/lib/data/publication/publication-record'
import { type Status, statuses } from '@/lib/domain/edition/status'
import { chooseEdition, chooseLatest, standingOf } from './choose-publication'

const publication = (edition: number, change: Partial<PublicationRecord> = {}): PublicationRecord => ({
  status: 'publie',
  publishedAt: new Date(`2025-12-0${edition}T08:00:00Z`),
  replacedAt: null,
  withdrawnAt: null,
  publicNote: null,
  collection: { slug: 'mi-mandat-2025', title: 'Bilan de mi-mandat 2025' },
  edition,
  revisionId: `r${edition}`,
  identity: { name: 'Département', tagline: '', accent: '#0d5c63', logoSha256: null, contactDomain: '' },
  files: [],
  ...change,
})
const replaced = publication(1, { status: 'remplace', replacedAt: new Date('2025-12-02T08:00:00Z') })
const withdrawn = publication(2, { status: 'retire', withdrawnAt: new Date('2025-12-05T08:00:00Z') })

describe('what the public sees', () => {
  it('shows nothing of an edition that is not out, whatever its dates', () => {
    const shown: Status[] = ['publie', 'remplace', 'retire', 'archive']
    for (const status of statuses) {
      expect(standingOf(publication(1, { status })) === 'hidden').toBe(!shown.includes(status))
    }
  })

  it('never shows what was withdrawn, archived since or not', () => {
    for (const status of statuses) {
      expect(standingOf(publication(1, { status, withdrawnAt: new Date() }))).toBe('withdrawn')
    }
  })

  it('takes the latest live bilan', () => {
    const live = publication(2)
    expect(chooseLatest([replaced, live])).toEqual({ kind: 'live', publication: live, newest: live })
    expect(chooseLatest([])).toEqual({ kind: 'none' })
  })

  it('says a withdrawal rather than bringing the former edition back', () => {
    expect(chooseLatest([replaced, withdrawn])).toEqual({ kind: 'withdrawn', publication: withdrawn })
  })

  it('keeps a replaced edition at its address, with the way to the newest', () => {
    const live = publication(2)
    expect(chooseEdition([replaced, live], 'mi-mandat-2025', '1')).toEqual({
      kind: 'replaced',
      publication: replaced,
      newest: live,
    })
    expect(chooseEdition([replaced, live], 'mi-mandat-2025', '01').kind).toBe('none')
    expect(chooseEdition([replaced, live], 'autre', '1').kind).toBe('none')
  })
})
