import type { PublicTerritory } from '@/lib/data/publication/find-territory-publications'
import type { PublicationRecord } from '@/lib/data/publication/publication-record'
import { parisDate } from '@/lib/domain/calendar/paris-date'
import { printDate } from '@/lib/domain/indicator/period-text'
import { territoryLabel } from '@/lib/domain/territory/label'
import { messagePage } from '@/lib/services/article/page/message-page'
import type { PublicContext } from './context'
import { pageResponse } from './respond'

/** 404: an address of nothing, or a bilan that is not out yet. The two are told apart, drafts are not revealed. */
export const noSuchBilan = (
  context: PublicContext,
  request: Request,
  territory: PublicTerritory | null,
): Response => {
  const { demonstration } = context
  const page = territory
    ? messagePage({
        title: 'Ce bilan n’est pas publié',
        sentences: [
          `Aucun bilan n’est en ligne à cette adresse pour le ${territoryLabel(territory)}.`,
          'Il paraîtra ici dès sa publication.',
        ],
        demonstration,
      })
    : messagePage({
        title: 'Cette page n’existe pas',
        sentences: [
          'L’adresse ne correspond à aucun canton ni à aucun bilan. Elle a peut-être été mal recopiée.',
          'Cherchez votre commune depuis la page des bilans.',
        ],
        demonstration,
      })
  return pageResponse(request, page, { status: 404, demonstration })
}

/** 410: withdrawn, with the note that was written for the public. */
export const withdrawn = (
  context: PublicContext,
  request: Request,
  territory: PublicTerritory,
  publication: PublicationRecord,
): Response => {
  const { demonstration } = context
  const day = publication.withdrawnAt && printDate(parisDate(publication.withdrawnAt))
  const page = messagePage({
    title: 'Ce bilan a été retiré',
    note: publication.publicNote,
    sentences: [
      `«\u00a0${publication.collection.title}\u00a0», ${territoryLabel(territory)}, édition ${publication.edition}\u00a0: cette édition n’est plus en ligne${day ? ` depuis le ${day}` : ''}.`,
    ],
    identity: publication.identity,
    demonstration,
  })
  return pageResponse(request, page, { status: 410, demonstration })
}

/** 503: what is stored is not what was approved. Nothing else is served in its place. */
export const missingBytes = (context: PublicContext, request: Request): Response => {
  const { demonstration } = context
  const page = messagePage({
    title: 'Ce document est momentanément indisponible',
    sentences: [
      'Le fichier conservé n’a pas pu être relu tel qu’il a été approuvé\u00a0: il n’est donc pas affiché.',
      'L’incident a été signalé. Réessayez plus tard.',
    ],
    demonstration,
  })
  return pageResponse(request, page, { status: 503, demonstration })
}
