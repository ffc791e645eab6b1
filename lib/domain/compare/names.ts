import type { ResolvedBilan } from '../bilan/resolved'
import { joinFrench } from '../typography/list'

/** A name that the whole bilan prints, and that is not the same on both sides. Empty: there was none, or there is none. */
export type NameChange = { label: string; before: string; after: string }

const named: readonly [label: string, read: (bilan: ResolvedBilan) => string | null][] = [
  ['Titre de la collection', bilan => bilan.collection.title],
  ['Mandat', bilan => bilan.collection.mandat],
  ['Territoire', bilan => bilan.territory.label],
  ['Communes', bilan => joinFrench(bilan.territory.communes.map(commune => commune.name))],
  ['Élus', bilan => joinFrench(bilan.elus.map(elu => elu.name))],
  ['Émetteur', bilan => bilan.identity.name],
  ['Directeur de la publication', bilan => bilan.imprint.director],
  ['Imprimeur', bilan => bilan.imprint.printer?.name ?? null],
  ['Hébergeur', bilan => bilan.imprint.host],
  ['Contact', bilan => bilan.imprint.contact],
  ['Qui paie', bilan => bilan.imprint.payer ?? null],
  ['Crédits', bilan => joinFrench(bilan.imprint.credits)],
]

/** The names around the blocks that changed: people, places, mentions. Those inside a text are told with its words. */
export const compareNames = (before: ResolvedBilan, after: ResolvedBilan): NameChange[] =>
  named.flatMap(([label, read]) => {
    const [was, is] = [read(before) ?? '', read(after) ?? '']
    return was === is ? [] : [{ label, before: was, after: is }]
  })
