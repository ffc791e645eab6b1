import type { Db } from '@/lib/data/client'
import { addMail, closeMail, findMail, takeMail } from '@/lib/data/collecting/mails'
import {
  mailAttempts,
  noMailServer,
  noRecipient,
  type RequestMailKind,
  rejectedBy,
  requestMailText,
} from '@/lib/domain/collecting/request-mail'
import { queueJob } from '@/lib/services/jobs/queue-job'
import { MailFailure } from '@/lib/services/mail/mail-failure'
import type { Mailer } from '@/lib/services/mail/mailer'
import type { OperationContext, SystemContext } from '../context'
import { fillWorkbook } from './workbook'

/** Longer than a mail may take with its server's every delay. */
const inHand = 5 * 60_000

/** Writes the mail of a request, and asks for its sending in the same transaction. In demonstration it stays there. */
export const askMail = async (
  tx: Db,
  context: OperationContext,
  mail: { requestId: string; kind: RequestMailKind },
): Promise<{ leaves: boolean }> => {
  const leaves = !context.settings.demonstration
  const { id } = await addMail(tx, {
    ...mail,
    status: leaves ? 'waiting' : 'held',
    askedById: context.viewer.id,
    askedAt: context.now,
  })
  // More retries than attempts: those that find the mail in another worker's hands count for nothing.
  if (leaves)
    await queueJob(
      tx,
      'courriel-collecte',
      { mailId: id },
      { retryLimit: 2 * mailAttempts, retryDelay: 30, retryBackoff: true },
    )
  return { leaves }
}

export type MailContext = SystemContext & {
  /** Null when no server is set. */
  mailer: Mailer | null
  atelierUrl: string
}
type Outcome = 'sent' | 'failed' | 'again' | 'nothing'

/**
 * Hands one mail over, once: whoever takes it in hand is alone, and what was sent is never sent again. After a breakdown
 * between the server's answer and ours it may leave twice, under the same Message-ID.
 */
export const sendRequestMail = async (context: MailContext, mailId: string): Promise<Outcome> => {
  const mail = await findMail(context.db, mailId)
  if (mail?.status !== 'waiting') return 'nothing'
  const until = new Date(context.now.getTime() + inHand)
  if (!(await takeMail(context.db, mailId, context.now, until))) return 'again'
  const close = (status: 'sent' | 'failed' | 'waiting', problem: string | null) =>
    closeMail(context.db, mailId, { status, sentAt: status === 'sent' ? context.now : null, problem })
  try {
    const { rejected } = await handOver(context, mail)
    await close('sent', rejected.length > 0 ? rejectedBy(rejected) : null)
    return 'sent'
  } catch (error) {
    const attemptsLeft = mail.attempts + 1 < mailAttempts
    if (!(error instanceof MailFailure)) {
      // Given up like another: a person can then send it again.
      await close(attemptsLeft ? 'waiting' : 'failed', 'une erreur est survenue.')
      throw error
    }
    const again = error.passing && attemptsLeft
    await close(again ? 'waiting' : 'failed', error.sentence)
    return again ? 'again' : 'failed'
  }
}

type Mail = NonNullable<Awaited<ReturnType<typeof findMail>>>

const handOver = async ({ db, settings, mailer, atelierUrl }: MailContext, mail: Mail) => {
  if (!mailer) throw new MailFailure(noMailServer, false)
  if (mail.recipients.length === 0) throw new MailFailure(noRecipient, false)
  const { collection, service, dueOn, id: requestId } = mail.request
  const workbook = await fillWorkbook(db, { collection, service, requestId, ...settings })
  const { subject, text } = requestMailText({
    kind: mail.kind,
    collection: collection.title,
    dueOn: dueOn.toISOString().slice(0, 10),
    from: mail.askedBy.name,
    missing: workbook.missing,
    link: `${atelierUrl}/atelier/collectes?collection=${encodeURIComponent(collection.slug)}`,
  })
  return mailer.send({
    id: mail.id,
    to: mail.recipients,
    replyTo: mail.askedBy.email,
    subject,
    text,
    attachments: [{ fileName: workbook.fileName, contentType: xlsxType, bytes: workbook.bytes }],
  })
}

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
