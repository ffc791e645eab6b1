import { formatDate } from '@/components/feedback/format-date'
import { Notice } from '@/components/feedback/notice'
import type { DraftOffer as Offer } from '@/components/form/use-kept-draft'
import { Button } from '@/components/ui/button'

/** What was typed here and never saved, offered back. */
export const DraftOffer = ({ offer }: { offer: Offer | null }) =>
  offer && (
    <Notice
      tone="info"
      live
      title="Une saisie n’a pas été enregistrée"
      actions={
        <>
          <Button variant="primary" size="small" onClick={offer.take}>
            Reprendre votre saisie du {formatDate(new Date(offer.at), 'moment')}
          </Button>
          <Button size="small" onClick={offer.refuse}>
            L’effacer
          </Button>
        </>
      }
    >
      Elle est gardée dans ce navigateur seulement, jusqu’à ce que vous l’enregistriez ou vous déconnectiez.
    </Notice>
  )
