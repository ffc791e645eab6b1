import { type Html, html } from '../html'

export type TileCanton = {
  slug: string
  name: string
  column: number | null
  row: number | null
  live: boolean
}

/**
 * The cantons as equal tiles laid out like the map; places are classes of the stylesheet (`c4 r3`), since no style can
 * be inline here. A tile is a link when the bilan is online: the state is said by its shape and by words.
 */
export const tileMap = (cantons: readonly TileCanton[]): Html => {
  const tiles = cantons.flatMap(canton => {
    if (canton.column === null || canton.row === null) return []
    const place = `c${canton.column} r${canton.row}`
    const name = html`<span class="nom">${breakable(canton.name)}</span><span class="court" aria-hidden="true">${shortName(canton.name)}</span>`
    return [
      canton.live
        ? html`<li class="${place}"><a href="/bilans/${canton.slug}">${name}</a></li>`
        : html`<li class="${place}"><span class="vide">${name}<span class="lu">, bilan pas encore publié</span></span></li>`,
    ]
  })
  return html`<ul class="carte">${tiles}</ul>`
}

/** A long name may turn after its hyphens. */
const breakable = (name: string): Html => {
  const pieces = name.split('-')
  return html`${pieces.map((piece, index) => (index < pieces.length - 1 ? html`${piece}-<wbr>` : piece))}`
}

const articles = /^(?:(?:Le|La|Les) |L[’'])/

/** Four letters for a phone, with the number of the canton: « Béth », « Arr1 », « StPo ». */
export const shortName = (name: string): string => {
  const number = /-(\d+)$/.exec(name)?.[1] ?? ''
  const words = name.replace(/-\d+$/, '').replace(articles, '').split(/[- ]/)
  const saint = /^Sainte?$/.test(words[0] ?? '')
  const letters = saint ? `St${(words[1] ?? '').slice(0, 2)}` : (words[0] ?? '').slice(0, number ? 3 : 4)
  return letters + number
}
