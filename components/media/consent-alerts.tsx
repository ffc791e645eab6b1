import { Notice } from '@/components/feedback/notice'
import { AppLink } from '@/components/ui/app-link'
import { mediaHref } from '@/lib/domain/media/card'
import { consentStandingLabels } from '@/lib/domain/media/consent-standing'
import { joinFrench } from '@/lib/domain/typography/list'
import type { ConsentAlert } from '@/lib/loaders/media/consents'

/** Photos that the public sees without the agreement of whom they show: said before anything else. */
export const ConsentAlerts = ({ alerts }: { alerts: ConsentAlert[] }) =>
  alerts.length === 0 ? null : (
    <div className="mb-6">
      <Notice
        tone="danger"
        title={
          alerts.length === 1
            ? 'Une photo en ligne n’a plus l’accord de la personne qu’elle montre'
            : `${alerts.length} photos en ligne n’ont plus l’accord des personnes qu’elles montrent`
        }
      >
        <ul className="grid gap-1">
          {alerts.map(alert => (
            <li key={alert.mediaId}>
              <AppLink href={mediaHref(alert.mediaId)} className="text-link">
                {alert.title}
              </AppLink>{' '}
              ({consentStandingLabels[alert.standing].toLowerCase()}){'\u00a0'}:{' '}
              {joinFrench(alert.places.map(placeOf))}.
            </li>
          ))}
        </ul>
        <p className="mt-1">Retirez le bilan du site ou publiez une édition sans cette photo.</p>
      </Notice>
    </div>
  )

const placeOf = (place: ConsentAlert['places'][number]): string =>
  `${place.territory}, édition ${place.number}`
