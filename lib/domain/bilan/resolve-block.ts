import type { Block, BlockOf } from './block'
import { blockPlace, type Place, remarkAt } from './place'
import type { ResolveContext } from './resolve-context'
import { resolveEvolution, resolveTiles } from './resolve-figures'
import { resolveFlow, resolveInline } from './resolve-text'
import { missingElu } from './resolve-words'
import type { Flow, ResolvedBlock } from './resolved'
import type { InlineText } from './rich-text'

/** A block with its references resolved, in place. */
export const resolveBlock = (block: Block, rubriqueId: string, context: ResolveContext): ResolvedBlock => {
  const place = blockPlace(rubriqueId, block)
  const line = (text: InlineText) => resolveInline(text, place, context)
  const optional = (text: InlineText | null) => (text ? line(text) : null)
  const { id } = block
  switch (block.type) {
    case 'couverture': {
      const { title, subtitle, mediaId } = block.content
      return {
        id,
        type: 'couverture',
        title: line(title),
        subtitle: line(subtitle),
        media: media(mediaId, place, context),
      }
    }
    case 'edito':
      return {
        id,
        type: 'edito',
        text: resolveFlow(block.content.text, place, context),
        closing: line(block.content.closing),
        signatures: block.content.signed ? signatures(place, context) : [],
      }
    case 'texte':
      return {
        id,
        type: 'texte',
        title: optional(block.content.title),
        text: resolveFlow(block.content.text, place, context),
      }
    case 'chiffres_cles':
      return {
        id,
        type: 'chiffres_cles',
        title: optional(block.content.title),
        tiles: resolveTiles(block.content, place, context),
      }
    case 'evolution':
      return { id, type: 'evolution', ...resolveEvolution(block.content, place, context) }
    case 'encadre':
    case 'contact':
      return {
        id,
        type: block.type,
        title: line(block.content.title),
        text: resolveFlow(block.content.text, place, context),
      }
    case 'exergue':
      return {
        id,
        type: 'exergue',
        text: resolveFlow(block.content.text, place, context),
        attribution: line(block.content.attribution),
      }
    case 'dispositif':
      return { id, type: 'dispositif', ...resolveDispositif(block.content, place, context) }
    case 'photo':
      return {
        id,
        type: 'photo',
        media: media(block.content.mediaId, place, context),
        caption: line(block.content.caption),
      }
    case 'liste_equipements':
      return {
        id,
        type: 'liste_equipements',
        title: line(block.content.title),
        items: block.content.items.map(item => resolveInline(item, place, context, 'fragment')),
      }
    case 'communes':
      return {
        id,
        type: 'communes',
        title: line(block.content.title),
        communes: context.input.communes.map(commune => commune.name),
      }
    case 'appel': {
      const { text, label, href } = block.content
      return { id, type: 'appel', text: line(text), label, href }
    }
    case 'expression_groupes':
      return { id, type: 'expression_groupes', entries: block.content.entries }
    case 'mentions':
      return { id, type: 'mentions', extra: line(block.content.extra) }
  }
}

const signatures = (place: Place, context: ResolveContext): string[] => {
  const names = context.input.elus.map(elu => elu.name)
  if (names.length === 0) missingElu(place, context)
  return names
}

const media = (id: string | null, place: Place, context: ResolveContext): string | null => {
  if (id === null) return null
  const found = context.useMedia(id)
  if (!found) {
    const problem = 'l’image choisie n’existe plus dans la médiathèque'
    context.remark(remarkAt(place, 'unknown-reference', 'blocking', problem, 'Choisissez une autre image.'))
    return null
  }
  if (!found.alternative?.trim()) {
    const problem = 'l’image n’a pas de texte de remplacement'
    const advice = 'Décrivez-la dans la médiathèque, pour les personnes qui ne la voient pas.'
    context.remark(remarkAt(place, 'missing-alternative', 'blocking', problem, advice))
  }
  return found.id
}

type ResolvedDispositif = { name: string; acronym: string | null; text: Flow[]; link: string | null }

const resolveDispositif = (
  content: BlockOf<'dispositif'>['content'],
  place: Place,
  context: ResolveContext,
): ResolvedDispositif => {
  const found = context.dispositifs.get(content.dispositif)
  if (!found) {
    const problem = `le dispositif « ${content.dispositif} » n’existe pas dans le registre`
    context.remark(
      remarkAt(place, 'unknown-reference', 'blocking', problem, 'Choisissez un autre dispositif.'),
    )
    return { name: '[à compléter]', acronym: null, text: [], link: null }
  }
  const text = content.local ?? found[content.length]
  return {
    name: found.name,
    acronym: found.acronym,
    text: text ? resolveFlow(text, place, context) : [],
    link: found.link,
  }
}
