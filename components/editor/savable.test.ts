import { describe, expect, it } from 'vitest'
import { typedEntriesSchema } from '@/lib/domain/bilan/block'
import { emptyInline } from '@/lib/domain/bilan/rich-text'
import { savable } from './savable'

const last = { text: emptyInline, label: 'Voir', href: 'https://exemple.fr' }

describe('what can be saved of a block', () => {
  it('saves all of it when all of it can be printed', () => {
    const draft = { ...last, href: 'https://exemple.fr/aides' }
    expect(savable('appel', draft, last)).toEqual({ content: draft, refused: [] })
  })

  it('saves the rest of a block whose address can’t be printed, and says so as long as it stands', () => {
    const draft = { ...last, href: 'exemple', label: 'Voir les aides' }
    expect(savable('appel', draft, last)).toEqual({
      content: { ...last, label: 'Voir les aides' },
      refused: ['Adresse du lien'],
    })
    expect(savable('appel', { ...draft, label: '' }, last)).toEqual({
      content: last,
      refused: ['Texte du lien', 'Adresse du lien'],
    })
  })

  it('lets the name of a groupe be emptied before another is typed', () => {
    const named = { entries: [{ groupe: 'Groupe à compléter', text: 'Reçu.' }] }
    const emptied = { entries: [{ groupe: '', text: 'Reçu.' }] }
    expect(typedEntriesSchema.parse(emptied.entries)).toEqual(emptied.entries)
    expect(savable('expression_groupes', emptied, named).content).toEqual(named)
  })
})
