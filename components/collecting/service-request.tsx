import { MailState } from '@/components/collecting/mail-state'
import { RequestActions } from '@/components/collecting/request-actions'
import { DateTime } from '@/components/feedback/date-time'
import { LateMark } from '@/components/feedback/late-mark'
import { Progress } from '@/components/feedback/progress'
import { AppLink } from '@/components/ui/app-link'
import { LinkButton } from '@/components/ui/link-button'
import { requestStateLabels } from '@/lib/domain/collecting/request-state'
import { counted } from '@/lib/domain/typography/counted'
import type { Collecting, ServiceRow } from '@/lib/loaders/collecting/collection'

type Props = { row: ServiceRow } & Pick<Collecting, 'collection' | 'manages' | 'today'>

/** One service: the state of its request, its workbook, what it still owes. */
export const ServiceRequest = ({ row, collection, manages, today }: Props) => (
  <li className="grid gap-3 py-5">
    <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
      <h2 className="text-lg">{row.name}</h2>
      <span className="text-sm text-ink-soft">
        {requestStateLabels[row.state]}
        {row.dueOn ? (
          <>
            {row.state === 'returned' ? ', attendue pour le ' : ', à rendre le '}
            <DateTime value={row.dueOn} />
          </>
        ) : null}
      </span>
      {row.mark === 'late' ? <LateMark /> : null}
      {row.mark === 'complete' ? <span className="font-semibold text-good">Complet, à confirmer</span> : null}
    </div>
    <Progress
      label="Valeurs rendues"
      done={row.given}
      total={row.needed}
      unit="valeurs"
      className="max-w-md"
    />
    {manages && row.mail ? <MailState mail={row.mail} /> : null}
    {manages || row.mine ? (
      <div className="flex flex-wrap items-end gap-2">
        <LinkButton href={`/atelier/api/collectes/${collection.slug}/${row.code}`}>
          Classeur prérempli
        </LinkButton>
        {row.mine ? <LinkButton href="/atelier/importer">Importer le classeur rempli</LinkButton> : null}
        <RequestActions
          collectionId={collection.id}
          serviceId={row.id}
          service={row.name}
          state={row.state}
          mailFailed={row.mail?.status === 'failed'}
          manages={manages}
          mine={row.mine}
          today={today}
        />
      </div>
    ) : null}
    {row.missing.length > 0 ? (
      <details>
        <summary className="cursor-pointer py-1 text-sm text-link">
          Ce qui manque, par territoire ({counted(row.missing.length, 'territoire', 'territoires')})
        </summary>
        <ul className="grid gap-x-8 pt-2 text-sm sm:grid-cols-2 lg:grid-cols-3">
          {row.missing.map(({ key, label, count }) => (
            <li key={key} className="flex justify-between gap-3 border-b border-line py-1">
              <AppLink
                href={`/atelier/valeurs?${new URLSearchParams({ territoire: key, service: row.code }).toString()}`}
                className="text-link"
              >
                {label}
              </AppLink>
              <span className="tabular text-ink-soft">{count}</span>
            </li>
          ))}
        </ul>
      </details>
    ) : null}
  </li>
)
