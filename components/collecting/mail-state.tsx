import { MailCheck, MailMinus, MailQuestionMark, MailWarning } from 'lucide-react'
import { DateTime } from '@/components/feedback/date-time'
import type { ServiceRow } from '@/lib/loaders/collecting/collection'

const icons = { waiting: MailQuestionMark, sent: MailCheck, failed: MailWarning, held: MailMinus } as const

/** What became of the last mail to a service. */
export const MailState = ({ mail }: { mail: NonNullable<ServiceRow['mail']> }) => {
  const failed = mail.status === 'failed'
  const Icon = icons[mail.status]
  return (
    <p className={`flex items-start gap-2 text-sm ${failed ? 'text-danger' : 'text-ink-soft'}`}>
      <Icon aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
      <span className="max-w-prose">
        {mail.sentence}
        {mail.sentAt ? (
          <>
            {' '}
            (<DateTime value={mail.sentAt} format="moment" />)
          </>
        ) : null}
      </span>
    </p>
  )
}
