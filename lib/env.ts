import path from 'node:path'
import { z } from 'zod'

/** A setting that the operator can put right: the message is complete and never repeats a secret. */
export class SettingsFailure extends Error {
  override readonly name = 'SettingsFailure'
}

type Source = Readonly<Record<string, string | undefined>>

const text = (source: Source, name: string): string | undefined => source[name]?.trim() || undefined

const yesOrNo = (name: string, fallback: 'oui' | 'non') =>
  z
    .enum(['oui', 'non'], { error: `${name} doit valoir « oui » ou « non ».` })
    .default(fallback)
    .transform(answer => answer === 'oui')

const originError = (name: string) =>
  `${name} doit être une adresse complète et sans chemin, comme https://bilans.exemple.fr.`

const origin = (name: string) =>
  z
    .string()
    .refine(isOrigin, { error: originError(name) })
    .transform(value => new URL(value).origin)

const databaseUrlError =
  'DATABASE_URL n’est pas une adresse PostgreSQL : elle s’écrit postgresql://utilisateur:mot-de-passe@serveur:5432/base.'

const serversError = 'SERVERS doit être un nombre entier de 1 à 8.'

const smtpUrlError =
  'SMTP_URL n’est pas l’adresse d’un serveur de courriel\u00a0: elle s’écrit smtps://utilisateur:mot-de-passe@serveur:465, ou smtp://serveur:25.'
const mailFromError =
  'MAIL_FROM doit être une adresse, comme atelier@exemple.fr ou Atelier des bilans <atelier@exemple.fr>.'

const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const

const settingsSchema = z.object({
  DATABASE_URL: z
    .string({
      error: 'DATABASE_URL est vide : lancez « npm start », qui prépare la base, ou indiquez la vôtre.',
    })
    .refine(isPostgres, { error: databaseUrlError }),
  DATA_DIR: z.string().default('.data'),
  PORT: z.coerce
    .number({ error: 'PORT doit être un nombre de 1 à 65535.' })
    .int({ error: 'PORT doit être un nombre entier de 1 à 65535.' })
    .min(1, { error: 'PORT doit être un nombre de 1 à 65535.' })
    .max(65_535, { error: 'PORT doit être un nombre de 1 à 65535.' })
    .default(3000),
  SERVERS: z.coerce
    .number({ error: serversError })
    .int({ error: serversError })
    .min(1, { error: serversError })
    .max(8, { error: serversError })
    .default(1),
  SITE_URL: origin('SITE_URL').optional(),
  ATELIER_URL: origin('ATELIER_URL').optional(),
  AUTH_SECRET: z
    .string({ error: 'AUTH_SECRET est vide : il protège les sessions. « npm start » en crée un.' })
    .min(32, { error: 'AUTH_SECRET est trop court : il lui faut au moins 32 caractères tirés au hasard.' }),
  DEMONSTRATION: yesOrNo('DEMONSTRATION', 'oui'),
  DEMO_PASSWORD: z
    .string()
    .min(12, { error: 'DEMO_PASSWORD est trop court : il lui faut au moins 12 caractères.' })
    .optional(),
  LOG_LEVEL: z
    .enum(logLevels, { error: `LOG_LEVEL doit être l’un de : ${logLevels.join(', ')}.` })
    .default('info'),
  TRUST_PROXY: yesOrNo('TRUST_PROXY', 'non'),
  JOBS: yesOrNo('JOBS', 'oui'),
  SMTP_URL: z.string().refine(isSmtp, { error: smtpUrlError }).optional(),
  MAIL_FROM: z.string().refine(isMailbox, { error: mailFromError }).optional(),
})
// A server without a sender, or the other way round, would only fail with the first mail.
const mailGiven = settingsSchema.superRefine(({ SMTP_URL, MAIL_FROM }, check) => {
  if (SMTP_URL === undefined && MAIL_FROM !== undefined)
    check.addIssue({
      code: 'custom',
      message: 'SMTP_URL est vide alors que MAIL_FROM est donné\u00a0: indiquez les deux.',
    })
  if (SMTP_URL !== undefined && MAIL_FROM === undefined)
    check.addIssue({
      code: 'custom',
      message: 'MAIL_FROM est vide alors que SMTP_URL est donné\u00a0: indiquez les deux.',
    })
})

export type Settings = {
  databaseUrl: string
  /** Absolute. */
  dataDir: string
  port: number
  /** Processes that answer at this port. */
  servers: number
  siteUrl: string
  atelierUrl: string
  /** Whether ATELIER_URL was given: requests from any other origin are then refused. */
  atelierUrlGiven: boolean
  authSecret: string
  demonstration: boolean
  demoPassword: string | undefined
  logLevel: (typeof logLevels)[number]
  /** Whether the last address of X-Forwarded-For is believed: only behind a reverse proxy that writes it. */
  trustProxy: boolean
  /** Whether this process runs the background jobs too. */
  jobs: boolean
  /** Where mails are handed over, and who they come from; null when no mail can leave. */
  mail: { smtpUrl: string; from: string } | null
}

/** Reads every setting, or throws one failure that names each bad setting and why. */
export function readSettings(source: Source): Settings {
  const given = Object.fromEntries(Object.keys(settingsSchema.shape).map(name => [name, text(source, name)]))
  const parsed = mailGiven.safeParse(given)
  if (!parsed.success) {
    const sentences = [...new Set(parsed.error.issues.map(issue => issue.message))]
    throw new SettingsFailure(`L’atelier ne peut pas démarrer.\n${sentences.map(s => `- ${s}`).join('\n')}`)
  }
  const values = parsed.data
  const local = `http://localhost:${values.PORT}`
  return {
    databaseUrl: values.DATABASE_URL,
    dataDir: path.resolve(values.DATA_DIR),
    port: values.PORT,
    servers: values.SERVERS,
    siteUrl: values.SITE_URL ?? values.ATELIER_URL ?? local,
    atelierUrl: values.ATELIER_URL ?? local,
    atelierUrlGiven: values.ATELIER_URL !== undefined,
    authSecret: values.AUTH_SECRET,
    demonstration: values.DEMONSTRATION,
    demoPassword: values.DEMO_PASSWORD,
    logLevel: values.LOG_LEVEL,
    trustProxy: values.TRUST_PROXY,
    jobs: values.JOBS,
    mail: values.SMTP_URL && values.MAIL_FROM ? { smtpUrl: values.SMTP_URL, from: values.MAIL_FROM } : null,
  }
}

let settings: Settings | undefined

/** The settings of this process, read once at first use (`next build` has none). */
export const env = (): Settings => {
  settings ??= readSettings(process.env)
  return settings
}

/** Cookies are Secure when the atelier is served over https; asked before the settings are complete, at build too. */
export const servedSecurely = (source: Source = process.env): boolean =>
  (text(source, 'ATELIER_URL') ?? '').toLowerCase().startsWith('https://')

function isOrigin(value: string): boolean {
  if (!URL.canParse(value)) return false
  const url = new URL(value)
  const bare = url.pathname === '/' && !url.search && !url.hash && !url.username && !url.password
  return bare && (url.protocol === 'http:' || url.protocol === 'https:')
}

function isPostgres(value: string): boolean {
  return URL.canParse(value) && ['postgresql:', 'postgres:'].includes(new URL(value).protocol)
}

function isSmtp(value: string): boolean {
  if (!URL.canParse(value)) return false
  const { protocol, hostname } = new URL(value)
  return (protocol === 'smtp:' || protocol === 'smtps:') && hostname !== ''
}

function isMailbox(value: string): boolean {
  const address = /^[^<>\r\n]*<([^<>\s]+)>$/.exec(value)?.[1] ?? value
  return z.email().safeParse(address).success
}
