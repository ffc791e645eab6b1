import { describe, expect, it } from 'vitest'
import { mailSentence, noMailServer, requestMailText } from './request-mail'

const words = {
  kind: 'request',
  collection: 'Bilan de mi-mandat 2025',
  dueOn: '2026-12-01',
  from: 'Claire Martin',
  missing: 12,
  link: 'https://atelier.exemple.fr/atelier/collectes?collection=mi-mandat',
} as const

describe('the mail of a request', () => {
  it('says what is asked, by when and where to answer', () => {
    const { subject, text } = requestMailText(words)
    expect(subject).toBe('Valeurs à rendre pour le 1er décembre 2026 (Bilan de mi-mandat 2025)')
    expect(text).toContain(
      '12 valeurs sont attendues de votre service pour «\u00A0Bilan de mi-mandat 2025\u00A0», au plus tard le 1er décembre 2026.',
    )
    expect(text).toContain(words.link)
  })

  it('says that it is a reminder, and counts one', () => {
    const { subject, text } = requestMailText({ ...words, kind: 'reminder', missing: 1 })
    expect(subject).toMatch(/^Rappel\u00A0: valeurs à rendre/)
    expect(text).toContain('Ceci est un rappel. Une valeur est attendue de votre service pour')
  })
})

describe('what became of a mail', () => {
  const facts = { kind: 'reminder', attempts: 0, problem: null } as const
  it.each([
    [{ ...facts, status: 'waiting' }, 'Le courriel de relance part dans un instant.'],
    [
      { ...facts, status: 'waiting', attempts: 1, problem: 'le serveur de courriel ne répond pas.' },
      'Le courriel de relance n’est pas encore parti\u00A0: le serveur de courriel ne répond pas. Nouvel essai dans quelques minutes.',
    ],
    [{ ...facts, status: 'sent' }, 'Le courriel de relance est parti.'],
    [
      { ...facts, kind: 'request', status: 'failed', problem: noMailServer },
      'Le courriel de demande n’est pas parti\u00A0: l’atelier n’est relié à aucun serveur de courriel.',
    ],
    [
      { ...facts, status: 'held' },
      'Le courriel de relance n’est pas parti\u00A0: en démonstration, aucun courriel ne part.',
    ],
  ] as const)('%j', (mail, sentence) => expect(mailSentence(mail)).toBe(sentence))
})
