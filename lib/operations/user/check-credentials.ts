import type { Db } from '@/lib/data/client'
import { getAccountByEmail } from '@/lib/data/user/accounts'
import { deleteEndedAttempts } from '@/lib/data/user/attempt-store'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import { passwordMatches } from '@/lib/services/password/password'
import { countAttempt } from './sign-in-attempts'

export type Credentials = { email: string; password: string; address: string }

const wrong = () =>
  refuse(
    'credentials',
    'Cette adresse et ce mot de passe ne vont pas ensemble. Vérifiez les majuscules, puis réessayez.',
  )

/** « 14 h 05 », the hour at which the person may try again, rounded up to the minute. */
const hourOf = (until: Date): string => {
  const minute = new Date(Math.ceil(until.getTime() / 60_000) * 60_000)
  return new Intl.DateTimeFormat('fr-FR', { hour: 'numeric', minute: '2-digit', timeZone: 'Europe/Paris' })
    .format(minute)
    .replace(':', ' h ')
}

/**
 * Whether the password is this account's. The same sentence, after the same work, whether the account is unknown,
 * disabled, without a password or the password wrong: nobody learns from here which accounts exist.
 */
export async function checkCredentials(
  db: Db,
  { email, password, address }: Credentials,
  now: Date,
): Promise<Result<{ userId: string }>> {
  const attempt = await countAttempt(db, { email, address }, now)
  if (attempt.blockedUntil) {
    return refuse(
      'throttled',
      `Trop d’essais sans succès. Réessayez à partir de ${hourOf(attempt.blockedUntil)} ; si vous avez oublié votre mot de passe, demandez-en un nouveau à la personne qui administre l’atelier.`,
    )
  }
  const account = await getAccountByEmail(db, email)
  const usable = account !== null && account.disabledAt === null
  const matches = await passwordMatches(password, usable ? account.passwordHash : null)
  if (!usable || !matches) return wrong()
  await attempt.succeeded()
  await deleteEndedAttempts(db, now)
  return ok({ userId: account.id })
}
