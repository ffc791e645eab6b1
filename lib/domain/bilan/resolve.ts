import { checkBilan } from '../checker/check'
import type { Remark } from '../checker/remark'
import { ownerOf } from '../collection/issuer'
import { territoryLabel, territoryOf } from '../territory/label'
import type { Rubrique } from './block'
import { TO_COMPLETE } from './figure-register'
import { type Place, remarkAt } from './place'
import { plainText } from './plain-text'
import { resolveBlock } from './resolve-block'
import { createContext, type ResolveContext } from './resolve-context'
import type { ResolveInput } from './resolve-input'
import { resolveInline } from './resolve-text'
import type { ResolvedBilan, ResolvedImprint, ResolvedRubrique, ResolvedTerritory } from './resolved'

/**
 * The bilan as it is printed, published and approved, with every remark on it: those of the resolution (figures,
 * names, images) and those of the checker. Pure and total: a bad reference prints « [à compléter] » and is a blocking
 * remark; nothing throws. The edition may be submitted when no remark is blocking.
 */
export const resolveBilan = (input: ResolveInput): { bilan: ResolvedBilan; remarks: Remark[] } => {
  const context = createContext(input)
  const bilan = resolveIn(context)
  for (const remark of checkBilan(input, bilan)) context.remark(remark)
  return { bilan, remarks: context.remarks() }
}

/** The bilan alone, where only its pages are wanted: the checker reads every word again, which costs more than this. */
export const resolvePages = (input: ResolveInput): ResolvedBilan => resolveIn(createContext(input))

const resolveIn = (context: ResolveContext): ResolvedBilan => {
  const { input } = context
  const rubriques = input.rubriques.map(rubrique => resolveRubrique(rubrique, context))
  const medias = context.medias()
  return {
    format: 'bilan/1',
    demonstration: input.demonstration,
    issuer: input.issuer,
    collection: input.collection,
    edition: input.edition,
    territory: resolveTerritory(input),
    departement: {
      code: input.departement.code,
      name: input.departement.name,
      of: territoryOf(input.departement),
      slug: input.departement.slug,
    },
    elus: withOwnAddresses(input),
    identity: input.identity,
    address: input.address,
    rubriques,
    figures: context.register.figures(),
    medias,
    imprint: withCredits(
      input.imprint,
      medias.flatMap(media => media.credit ?? []),
    ),
  }
}

const resolveTerritory = ({ territory, communes }: ResolveInput): ResolvedTerritory => ({
  kind: territory.kind === 'departement' ? 'departement' : 'canton',
  code: territory.code,
  slug: territory.slug,
  name: territory.name,
  label: territoryLabel(territory),
  of: territoryOf(territory),
  population: territory.population,
  communes: communes.map(({ code, name, split }) => ({ code, name, split })),
})

/** Élus print the address that the issuer may use: that of the institution is left out of a groupe’s bilan, which is told. */
const withOwnAddresses = ({ elus, otherIssuers = [] }: ResolveInput) =>
  elus.map(elu => (elu.email && ownerOf(elu.email, otherIssuers) ? { ...elu, email: null } : elu))

/** Credits of the images printed are part of the mentions, without anybody having to copy them. */
const withCredits = (imprint: ResolvedImprint, credits: readonly string[]): ResolvedImprint => ({
  ...imprint,
  credits: [...new Set([...imprint.credits, ...credits])],
})

const resolveRubrique = (rubrique: Rubrique, context: ResolveContext): ResolvedRubrique => {
  const place: Place = {
    rubriqueId: rubrique.id,
    blockId: null,
    label: `Rubrique « ${plainText(rubrique.title).trim()} »`,
  }
  return {
    id: rubrique.id,
    page: rubrique.page,
    title: resolveInline(rubrique.title, place, context),
    chapo: rubrique.chapo ? resolveInline(rubrique.chapo, place, context) : null,
    ambition: resolveAmbition(rubrique.ambition, place, context),
    blocks: rubrique.blocks.map(block => resolveBlock(block, rubrique.id, context)),
  }
}

const resolveAmbition = (code: string | null, place: Place, context: ResolveContext) => {
  if (code === null) return null
  const found = context.input.ambitions.find(ambition => ambition.code === code)
  if (found) return found
  const problem = `l’ambition « ${code} » n’existe pas dans le registre`
  context.remark(remarkAt(place, 'unknown-reference', 'blocking', problem, 'Choisissez une autre ambition.'))
  return { code, name: TO_COMPLETE, pacte: '' }
}
