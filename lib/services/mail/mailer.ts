import { createTransport } from 'nodemailer'
import { mailFailureOf } from './mail-failure'

export type MailAttachment = { fileName: string; contentType: string; bytes: Uint8Array }

export type MailMessage = {
  /** Stable for one mail: sent twice after a breakdown, it carries the same Message-ID and readers show it once. */
  id: string
  to: readonly string[]
  /** Who answers reach, when it is not the atelier. */
  replyTo: string | null
  subject: string
  text: string
  attachments: readonly MailAttachment[]
}

/** Who the server would not write to; the others received the mail. */
export type Sent = { rejected: string[] }

export type Mailer = {
  /** Hands a mail over to the server. Throws a MailFailure. */
  send: (message: MailMessage) => Promise<Sent>
  close: () => void
}

const second = 1_000

/** Mails by SMTP. Nothing of a message can make it read a file or an address: what is attached is given as bytes. */
export const smtpMailer = ({ smtpUrl, from }: { smtpUrl: string; from: string }): Mailer => {
  const transport = createTransport({
    url: smtpUrl,
    disableFileAccess: true,
    disableUrlAccess: true,
    connectionTimeout: 10 * second,
    greetingTimeout: 10 * second,
    socketTimeout: 30 * second,
  })
  const host = domainOf(from)
  return {
    send: async ({ id, to, replyTo, subject, text, attachments }) => {
      try {
        const info = await transport.sendMail({
          from,
          to: [...to],
          ...(replyTo ? { replyTo } : {}),
          subject,
          text,
          messageId: `<${id}@${host}>`,
          // Absence messages are for people: RFC 3834.
          headers: { 'Auto-Submitted': 'auto-generated' },
          attachments: attachments.map(({ fileName, contentType, bytes }) => ({
            filename: fileName,
            contentType,
            content: Buffer.from(bytes),
          })),
        })
        return { rejected: info.rejected }
      } catch (error) {
        throw mailFailureOf(error)
      }
    },
    close: () => transport.close(),
  }
}

const domainOf = (from: string): string => /@([^\s<>]+)>?$/.exec(from)?.[1] ?? 'localhost'
