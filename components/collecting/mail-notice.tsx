import { Notice } from '@/components/feedback/notice'
import type { Collecting } from '@/lib/loaders/collecting/collection'

/** Said before a request is made: whether its mail can leave, and what to do otherwise. */
export const MailNotice = ({ mailer }: Pick<Collecting, 'mailer'>) => {
  switch (mailer) {
    case 'ready':
      return null
    case 'demonstration':
      return (
        <Notice tone="info" title="Démonstration&nbsp;: aucun courriel ne part">
          Demandes et relances sont notées comme si elles étaient envoyées. Le classeur se télécharge
          ci-dessous.
        </Notice>
      )
    case 'unset':
      return (
        <Notice tone="warn" title="Aucun courriel ne peut partir">
          L’atelier n’est relié à aucun serveur de courriel&nbsp;: la personne qui l’administre peut le
          régler. En attendant, téléchargez chaque classeur et remettez-le au service.
        </Notice>
      )
  }
}
