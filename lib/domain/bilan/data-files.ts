// The browser build of csv-stringify runs everywhere: this layer has no Node in it.
import { stringify } from 'csv-stringify/browser/esm/sync'
import type { Claim, Operation } from '../figure/token'
import { neutralText } from '../shared/neutral-text'
import { publishedFigures } from './public-values'
import type { ResolvedBilan, ResolvedFigure, ResolvedPart } from './resolved'

const operationLabels: Record<Operation, string> = {
  value: 'valeur',
  sum: 'somme',
  change: 'écart',
  rate: 'évolution en %',
  share: 'part du département en %',
  rank: 'rang',
}

const claimLabels: Record<Claim, string> = {
  exact: 'exact',
  plus_de: 'plus de',
  pres_de: 'près de',
  environ: 'environ',
}

const precisionLabels: Record<ResolvedPart['precision'], string> = {
  exact: 'exacte',
  at_least: 'au moins',
  about: 'environ',
}

const statusLabels: Record<ResolvedPart['status'], string> = {
  provisional: 'provisoire',
  final: 'définitive',
}

const yesNo = (yes: boolean) => (yes ? 'oui' : 'non')

const missing = 'à compléter'

type Row = { figure: ResolvedFigure; part: ResolvedPart }

/** One column per fact, in the order of the file. */
const columns: { header: string; cell: (row: Row) => string }[] = [
  { header: 'chiffre', cell: ({ figure }) => figure.key },
  { header: 'texte imprimé', cell: ({ figure }) => figure.text },
  { header: 'opération', cell: ({ figure }) => operationLabels[figure.operation] },
  { header: 'résultat', cell: ({ figure }) => figure.value },
  { header: 'formulation', cell: ({ figure }) => claimLabels[figure.claim] },
  { header: 'indicateur', cell: ({ figure }) => figure.indicator.code },
  { header: 'libellé', cell: ({ figure }) => figure.indicator.label },
  { header: 'unité', cell: ({ figure }) => figure.indicator.unit ?? '' },
  { header: 'territoire', cell: ({ figure }) => figure.territory.label },
  { header: 'code du territoire', cell: ({ figure }) => figure.territory.key },
  { header: 'période', cell: ({ part }) => part.period },
  { header: 'code de la période', cell: ({ part }) => part.periodKey },
  { header: 'valeur', cell: ({ part }) => part.value },
  { header: 'précision', cell: ({ part }) => precisionLabels[part.precision] },
  { header: 'statut', cell: ({ part }) => statusLabels[part.status] },
  { header: 'certifiée', cell: ({ part }) => yesNo(part.certified) },
  { header: 'source', cell: ({ part }) => part.source ?? missing },
  { header: 'adresse de la source', cell: ({ part }) => part.sourceUrl ?? '' },
  { header: 'date d’extraction', cell: ({ part }) => part.extractedOn ?? '' },
  { header: 'démonstration (valeur fictive)', cell: ({ part }) => yesNo(part.fictitious) },
]

/** Open data of a bilan: one row per value behind each figure; « ; », UTF-8 with BOM, CRLF, decimal point. */
export const toCsv = (bilan: ResolvedBilan): string =>
  stringify(
    [
      columns.map(column => column.header),
      ...publishedFigures(bilan).flatMap(figure =>
        figure.parts.map(part => columns.map(column => neutralText(column.cell({ figure, part })))),
      ),
    ],
    { bom: true, delimiter: ';', record_delimiter: 'windows' },
  )

const licence = {
  nom: 'Licence Ouverte / Open Licence 2.0 (Etalab)',
  note: 'Réutilisation libre, sous réserve de citer la source et la date de dernière mise à jour.',
}

/** The same data as JSON: the figures with their parts, stable order of keys, decimals as strings. */
export const toJson = (bilan: ResolvedBilan): string =>
  `${JSON.stringify(
    {
      format: 'bilan-donnees/1',
      demonstration: bilan.demonstration,
      avertissement: bilan.demonstration ? 'Démonstration : des valeurs et des noms sont inventés.' : null,
      licence,
      collection: bilan.collection.title,
      edition: bilan.edition.number,
      date: bilan.edition.printedOn,
      adresse: bilan.address,
      territoire: {
        code: bilan.territory.code,
        nom: bilan.territory.name,
        libelle: bilan.territory.label,
        population: bilan.territory.population,
      },
      chiffres: publishedFigures(bilan).map(jsonFigure),
    },
    null,
    2,
  )}\n`

const jsonFigure = (figure: ResolvedFigure) => ({
  cle: figure.key,
  texte: figure.text,
  resultat: figure.value,
  operation: operationLabels[figure.operation],
  formulation: claimLabels[figure.claim],
  indicateur: {
    code: figure.indicator.code,
    libelle: figure.indicator.label,
    unite: figure.indicator.unit,
    definition: figure.indicator.definition,
  },
  territoire: { cle: figure.territory.key, libelle: figure.territory.label },
  periode: figure.period,
  fictif: figure.fictitious,
  valeurs: figure.parts.map(part => ({
    valeur: part.value,
    periode: part.period,
    cle_periode: part.periodKey,
    precision: precisionLabels[part.precision],
    statut: statusLabels[part.status],
    certifiee: part.certified,
    source: part.source,
    adresse_source: part.sourceUrl,
    date_extraction: part.extractedOn,
    fictive: part.fictitious,
  })),
})
