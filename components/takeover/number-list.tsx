'use client'

import { Check } from 'lucide-react'
import type { Chosen } from '@/components/takeover/choices'
import { Badge, type Tone } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { cn } from '@/components/ui/cn'
import { controlStyle } from '@/components/ui/control-style'
import type { FigureToken } from '@/lib/domain/figure/token'
import { figureKey } from '@/lib/domain/figure/token-key'
import { proposedCellHref } from '@/lib/domain/indicator/proposed-cell'
import { type PlacedFigure, placeKey } from '@/lib/domain/takeover/match-document'
import type { Offer } from '@/lib/domain/takeover/match-numbers'

type Props = {
  figures: readonly PlacedFigure[]
  chosen: Chosen
  /** Of the bilan: where a missing value is entered. */
  territory: string
  onChoose: (place: string, token: FigureToken | null) => void
}

const standings: Record<PlacedFigure['standing'], { label: string; tone: Tone }> = {
  sure: { label: 'Sûr', tone: 'good' },
  ask: { label: 'À choisir', tone: 'warn' },
  verify: { label: 'À vérifier', tone: 'warn' },
  none: { label: 'Sans valeur', tone: 'danger' },
}

/** Each number with the record it states, to accept with one click, to choose, or to leave to be verified. */
export const NumberList = ({ figures, chosen, territory, onChoose }: Props) => (
  <ul className="divide-y divide-line border-y border-line">
    {figures.map(figure => {
      const place = placeKey(figure)
      const token = chosen[place] ?? null
      const [best] = figure.offers
      return (
        <li key={place} id={`nombre-${place}`} tabIndex={-1} className="grid gap-1.5 py-3 outline-offset-2">
          <span className="flex flex-wrap items-center gap-2">
            <strong className="tabular">{figure.text}</strong>
            <Badge tone={standings[figure.standing].tone}>{standings[figure.standing].label}</Badge>
          </span>
          {best && figure.standing === 'sure' && <p className="text-sm">{offerLine(best)}</p>}
          {best && figure.standing === 'sure' && (
            <span>
              <Button
                size="small"
                variant={token ? 'quiet' : 'secondary'}
                aria-pressed={token !== null}
                icon={token ? <Check aria-hidden="true" /> : undefined}
                onClick={() => onChoose(place, token ? null : best.token)}
                aria-label={`${token ? 'Accepté' : 'Accepter'} : ${figure.text}, ${best.label}`}
              >
                {token ? 'Accepté' : 'Accepter'}
              </Button>
            </span>
          )}
          {figure.standing === 'verify' && (
            <p className="text-sm text-ink-soft">
              Aucune valeur n’est ce nombre&#8239;; l’affirmation est vraie de celles-ci.
            </p>
          )}
          {(figure.standing === 'ask' || figure.standing === 'verify') && (
            <OfferSelect
              figure={figure}
              token={token}
              onChange={chosenToken => onChoose(place, chosenToken)}
            />
          )}
          {figure.standing === 'none' && (
            <p className="text-sm text-ink-soft">
              Aucune valeur ne dit ce nombre. Il restera dans le texte, marqué «&nbsp;à vérifier&nbsp;», et
              bloquera la soumission.{' '}
              {figure.missing && (
                // In another tab: what was chosen here is not saved anywhere yet.
                <a
                  href={proposedCellHref({ ...figure.missing, territory })}
                  target="_blank"
                  rel="noopener"
                  className="text-link"
                >
                  Créer la valeur<span className="sr-only">&nbsp;: {figure.text}</span> (nouvel onglet)
                </a>
              )}
            </p>
          )}
        </li>
      )
    })}
  </ul>
)

const offerLine = ({ label, place, period, prints }: Offer): string =>
  [label, place, period, ...(prints === null ? [] : [`imprimera «\u00a0${prints}\u00a0»`])].join(', ')

type SelectProps = {
  figure: PlacedFigure
  token: FigureToken | null
  onChange: (token: FigureToken | null) => void
}

const OfferSelect = ({ figure, token, onChange }: SelectProps) => (
  <select
    aria-label={`Ce que dit « ${figure.text} »`}
    className={cn(controlStyle, 'h-9 max-md:h-11')}
    value={token ? figureKey(token) : ''}
    onChange={event =>
      onChange(figure.offers.find(offer => figureKey(offer.token) === event.target.value)?.token ?? null)
    }
  >
    <option value="">{figure.spelled ? 'Laisser en toutes lettres' : 'Laisser en texte, à vérifier'}</option>
    {figure.offers.map(offer => (
      <option key={figureKey(offer.token)} value={figureKey(offer.token)}>
        {offerLine(offer)}
      </option>
    ))}
  </select>
)
