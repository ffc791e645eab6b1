import type { ResolvedBilan, ResolvedImprint } from '@/lib/domain/bilan/resolved'
import { isDay } from '@/lib/domain/calendar/paris-date'
import { printDate } from '@/lib/domain/indicator/period-text'
import { qrSvg } from '../qr-code'
import { line } from './lines'

/** The foot of the last page: the way to the sources, and the compulsory imprint. */
export const colophonOf = ({
  address,
  imprint,
  collection,
  edition,
  demonstration,
  rubriques,
}: ResolvedBilan) => {
  const { number, printedOn } = edition
  const mentions = rubriques.flatMap(({ blocks }) => blocks).find(({ type }) => type === 'mentions')
  return {
    qr: qrSvg(address),
    address,
    shown: address.replace('https://', ''),
    rows: rowsOf(imprint),
    edition: `${collection.title}, édition ${number}, ${isDay(printedOn) ? printDate(printedOn) : printedOn}.`,
    mentions: mentions?.id ?? null,
    extra: mentions?.type === 'mentions' ? line(mentions.extra) : null,
    demonstration,
  }
}

const rowsOf = ({
  director,
  printer,
  payer,
  host,
  credits,
  contact,
}: ResolvedImprint): [string, string][] => {
  const rows: [string, string | null][] = [
    ['Direction de la publication', director],
    [
      'Impression',
      printer && `${printer.name}, ${printer.address}${printer.fictitious ? ' (imprimeur fictif)' : ''}`,
    ],
    ['Financement', payer ?? null],
    ['Hébergement du site', host],
    ['Crédits photographiques', credits.join(', ') || null],
    ['Contact', contact],
  ]
  return rows.flatMap(([name, value]): [string, string][] => (value === null ? [] : [[name, value]]))
}
