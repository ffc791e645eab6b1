import type { Flow, ResolvedBlock, Run } from '../bilan/resolved'

/** Words of a line as printed. */
export const runsText = (runs: readonly Run[]): string =>
  runs.map(run => (run.kind === 'break' ? '\n' : run.text)).join('')

/** Words of paragraphs and lists as printed, a line each. */
export const flowText = (flows: readonly Flow[]): string =>
  flows
    .map(flow => (flow.kind === 'paragraph' ? runsText(flow.runs) : flow.items.map(runsText).join('\n')))
    .join('\n')

/** Everything that a block prints and that somebody of ours wrote; the groups’ own words are left out. */
export const blockText = (block: ResolvedBlock): string => {
  switch (block.type) {
    case 'couverture':
      return lines(runsText(block.title), runsText(block.subtitle))
    case 'edito':
      return lines(flowText(block.text), runsText(block.closing))
    case 'texte':
      return lines(runsText(block.title ?? []), flowText(block.text))
    case 'chiffres_cles':
      return lines(
        runsText(block.title ?? []),
        ...block.tiles.map(tile => `${tile.text} ${runsText(tile.label)}`),
      )
    case 'evolution':
      return lines(runsText(block.title), block.label)
    case 'encadre':
    case 'contact':
      return lines(runsText(block.title), flowText(block.text))
    case 'exergue':
      return lines(flowText(block.text), runsText(block.attribution))
    case 'dispositif':
      return lines(block.name, flowText(block.text))
    case 'photo':
      return runsText(block.caption)
    case 'liste_equipements':
      return lines(runsText(block.title), ...block.items.map(runsText))
    case 'communes':
      return runsText(block.title)
    case 'appel':
      return lines(runsText(block.text), block.label)
    case 'expression_groupes':
      return ''
    case 'mentions':
      return runsText(block.extra)
  }
}

const lines = (...texts: string[]): string => texts.filter(text => text !== '').join('\n')
