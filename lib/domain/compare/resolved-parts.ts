import { canonicalBlock, canonicalJson } from '../bilan/canonical'
import type { ResolvedBilan, ResolvedBlock, ResolvedRubrique } from '../bilan/resolved'
import { flowText, runsText } from '../checker/resolved-text'
import { type ComparedBlock, type ComparedRubrique, headTexts, labelledTexts } from './parts'

/** Rubriques as they were printed, figures and names included: two versions are compared on what a reader sees. */
export const resolvedParts = (bilan: ResolvedBilan): ComparedRubrique[] =>
  bilan.rubriques.map(rubrique => ({
    id: rubrique.id,
    page: rubrique.page,
    texts: headTexts(runsText(rubrique.title), runsText(rubrique.chapo ?? []), rubrique.ambition?.name ?? ''),
    same: canonicalHead(rubrique),
    blocks: rubrique.blocks.map(block => resolvedBlock(bilan, block)),
  }))

const canonicalHead = ({ page, title, chapo, ambition }: ResolvedRubrique): string =>
  canonicalJson({ page, title: runsText(title), chapo: runsText(chapo ?? []), ambition })

const resolvedBlock = (bilan: ResolvedBilan, block: ResolvedBlock): ComparedBlock => ({
  id: block.id,
  type: block.type,
  texts: labelledTexts(block.type, textsOf(bilan, block)),
  same: canonicalBlock(bilan, { ...block, id: '' }),
})

const textsOf = (bilan: ResolvedBilan, block: ResolvedBlock): Record<string, string> => {
  switch (block.type) {
    case 'couverture':
      return {
        title: runsText(block.title),
        subtitle: runsText(block.subtitle),
        mediaId: photo(bilan, block.media),
      }
    case 'edito':
      return {
        text: flowText(block.text),
        closing: runsText(block.closing),
        signed: block.signatures.join('\n'),
      }
    case 'texte':
    case 'encadre':
    case 'contact':
      return { title: runsText(block.title ?? []), text: flowText(block.text) }
    case 'chiffres_cles': {
      const tiles = block.tiles.map(({ text, label }) => `${text} ${runsText(label)}`)
      return { title: runsText(block.title ?? []), tiles: tiles.join('\n') }
    }
    case 'evolution': {
      const points = block.points.map(({ period, text }) => `${period}\u00a0: ${text}`)
      return { title: runsText(block.title), periods: [block.label, ...points].join('\n') }
    }
    case 'exergue':
      return { text: flowText(block.text), attribution: runsText(block.attribution) }
    case 'dispositif':
      return {
        dispositif: block.acronym ? `${block.name} (${block.acronym})` : block.name,
        local: flowText(block.text),
      }
    case 'photo':
      return { mediaId: photo(bilan, block.media), caption: runsText(block.caption) }
    case 'liste_equipements':
      return { title: runsText(block.title), items: block.items.map(runsText).join('\n') }
    case 'communes':
      return { title: [runsText(block.title), ...block.communes].join('\n') }
    case 'appel':
      return { text: runsText(block.text), label: block.label, href: block.href }
    case 'expression_groupes':
      return { entries: block.entries.map(({ groupe, text }) => `${groupe}\n${text}`).join('\n\n') }
    case 'mentions':
      return { extra: runsText(block.extra) }
  }
}

/** A picture is told by its words; its first digits tell two pictures of the same words apart. */
const photo = (bilan: ResolvedBilan, id: string | null): string => {
  const media = bilan.medias.find(found => found.id === id)
  return media ? `${media.alternative ?? 'Photo sans texte alternatif'} (${media.sha256.slice(0, 6)})` : ''
}
