import { territoryLabel, territoryOf } from '../territory/label'
import { at, nameList, of, ofList } from '../territory/name'
import { joinFrench } from '../typography/list'
import { TO_COMPLETE } from './figure-register'
import { yearOf } from './in-years'
import { type Place, remarkAt } from './place'
import type { ResolveContext } from './resolve-context'
import type { DispositifRecord, TerritoryRecord } from './resolve-input'
import type { TextToken } from './rich-text'

/** Text of a words token; what can’t be found prints « [à compléter] » and is a remark. */
export const resolveWords = (token: TextToken, place: Place, context: ResolveContext): string => {
  const { input } = context
  switch (token.kind) {
    case 'canton':
      return territoryLabel(input.territory)
    case 'canton_nom':
      return input.territory.name
    case 'canton_de':
      return territoryOf(input.territory)
    case 'communes':
      return orToComplete(nameList(input.communes), 'ce territoire n’a pas de commune', place, context)
    case 'communes_de':
      return orToComplete(ofList(input.communes), 'ce territoire n’a pas de commune', place, context)
    case 'commune':
      return commune(token.ref, place, context, found => found.name)
    case 'commune_de':
      return commune(token.ref, place, context, found => of(found.name, found.liaison))
    case 'commune_a':
      return commune(token.ref, place, context, found => at(found.name, found.liaison))
    case 'elus':
      return elus(place, context)
    case 'departement':
      return input.departement.name
    case 'departement_de':
      return territoryOf(input.departement)
    case 'mandat':
      return input.collection.mandat
    case 'annee_fin':
    case 'annee_avant':
    case 'annee_debut':
      return yearOf(token.kind, input.collection)
    case 'dispositif':
      return dispositif(token.ref, place, context, found => found.name)
    case 'dispositif_sigle':
      return dispositif(token.ref, place, context, found => acronym(found, place, context))
    case 'dispositif_complet':
      return dispositif(token.ref, place, context, found =>
        found.acronym ? `${found.name} (${found.acronym})` : found.name,
      )
  }
}

const unknown = (problem: string, advice: string, place: Place, context: ResolveContext): string => {
  context.remark(remarkAt(place, 'unknown-reference', 'blocking', problem, advice))
  return TO_COMPLETE
}

const orToComplete = (text: string, problem: string, place: Place, context: ResolveContext): string =>
  text === '' ? unknown(problem, 'Retirez ce mot ou complétez le territoire.', place, context) : text

const commune = (
  code: string,
  place: Place,
  context: ResolveContext,
  print: (found: TerritoryRecord) => string,
): string => {
  const found = context.records.territory(`commune:${code}`)
  return found
    ? print(found)
    : unknown(
        `la commune « ${code} » n’existe pas dans le registre`,
        'Choisissez une autre commune.',
        place,
        context,
      )
}

const dispositif = (
  code: string,
  place: Place,
  context: ResolveContext,
  print: (found: DispositifRecord) => string,
): string => {
  const found = context.dispositifs.get(code)
  return found
    ? print(found)
    : unknown(
        `le dispositif « ${code} » n’existe pas dans le registre`,
        'Choisissez un autre dispositif.',
        place,
        context,
      )
}

/** Without an acronym the name is printed: readable, and told. */
const acronym = (found: DispositifRecord, place: Place, context: ResolveContext): string => {
  if (found.acronym) return found.acronym
  context.remark(
    remarkAt(
      place,
      'unknown-reference',
      'warning',
      `« ${found.name} » n’a pas de sigle : son nom est imprimé en entier`,
      'Gardez le nom ou complétez la fiche du dispositif.',
    ),
  )
  return found.name
}

const elus = (place: Place, context: ResolveContext): string => {
  const names = context.input.elus.map(elu => elu.name)
  if (names.length > 0) return joinFrench(names)
  missingElu(place, context)
  return TO_COMPLETE
}

/** Said wherever the élus are named or sign. */
export const missingElu = (place: Place, context: ResolveContext): void =>
  context.remark(
    remarkAt(
      place,
      'missing-elu',
      context.input.demonstration ? 'warning' : 'blocking',
      'les élus de ce territoire ne sont pas connus',
      'Complétez leurs fiches.',
    ),
  )
