import { describe, expect, it } from 'vitest'
import { readSettings, SettingsFailure, servedSecurely } from './env'

const good = {
  DATABASE_URL: 'postgresql://app:secret@127.0.0.1:5432/atelier',
  AUTH_SECRET: 'k'.repeat(32),
}

const refusal = (source: Record<string, string>): string => {
  try {
    readSettings(source)
  } catch (error) {
    if (error instanceof SettingsFailure) return error.message
    throw error
  }
  return 'accepted'
}

describe('readSettings', () => {
  it('fills what is not said', () => {
    expect(readSettings(good)).toMatchObject({
      port: 3000,
      atelierUrl: 'http://localhost:3000',
      siteUrl: 'http://localhost:3000',
      atelierUrlGiven: false,
      demonstration: true,
      trustProxy: false,
      jobs: true,
      logLevel: 'info',
    })
  })

  it('takes an empty setting for one that is not said', () => {
    expect(readSettings({ ...good, PORT: ' ', ATELIER_URL: '', LOG_LEVEL: '' })).toMatchObject({ port: 3000 })
  })

  it('has a mail server only when both the server and the sender are said', () => {
    expect(readSettings(good).mail).toBeNull()
    const mail = { SMTP_URL: 'smtps://moi:secret@serveur:465', MAIL_FROM: 'Atelier <atelier@exemple.fr>' }
    expect(readSettings({ ...good, ...mail }).mail).toEqual({ smtpUrl: mail.SMTP_URL, from: mail.MAIL_FROM })
    expect(refusal({ ...good, ...mail, MAIL_FROM: 'Atelier' })).not.toContain('secret')
  })

  it('keeps the origin of addresses and derives the local ones from the port', () => {
    const settings = readSettings({ ...good, PORT: '4010', SITE_URL: 'https://bilans.exemple.fr/' })
    expect(settings.siteUrl).toBe('https://bilans.exemple.fr')
    expect(settings.atelierUrl).toBe('http://localhost:4010')
  })

  it.each([
    ['DATABASE_URL', ''],
    ['DATABASE_URL', 'mysql://a/b'],
    ['AUTH_SECRET', 'court'],
    ['PORT', 'trois'],
    ['PORT', '70000'],
    ['SITE_URL', 'bilans.exemple.fr'],
    ['ATELIER_URL', 'https://exemple.fr/atelier'],
    ['ATELIER_URL', 'https://nom:mot@exemple.fr'],
    ['DEMONSTRATION', 'yes'],
    ['DEMO_PASSWORD', 'court'],
    ['LOG_LEVEL', 'bavard'],
    ['TRUST_PROXY', '1'],
    ['JOBS', 'no'],
    ['SMTP_URL', 'serveur:25'],
    ['SMTP_URL', 'https://serveur'],
    ['MAIL_FROM', 'atelier'],
    // One without the other.
    ['SMTP_URL', 'smtp://serveur'],
    ['MAIL_FROM', 'atelier@exemple.fr'],
  ])('refuses %s = %j and names it', (name, value) => {
    expect(refusal({ ...good, [name]: value })).toContain(name)
  })

  it('names every bad setting at once, without repeating a secret', () => {
    const message = refusal({
      DATABASE_URL: 'mysql://u:motdepasse@h/b',
      AUTH_SECRET: 'trop-court',
      PORT: '0',
    })
    expect(message).toContain('DATABASE_URL')
    expect(message).toContain('AUTH_SECRET')
    expect(message).toContain('PORT')
    expect(message).not.toContain('motdepasse')
    expect(message).not.toContain('trop-court')
  })
})

describe('servedSecurely', () => {
  it('follows the protocol of ATELIER_URL', () => {
    expect(servedSecurely({ ATELIER_URL: 'https://atelier.exemple.fr' })).toBe(true)
    expect(servedSecurely({ ATELIER_URL: 'http://localhost:3000' })).toBe(false)
    expect(servedSecurely({})).toBe(false)
  })
})
