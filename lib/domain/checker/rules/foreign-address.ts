import { remarkAt } from '../../bilan/place'
import type { ResolvedBlock, Run } from '../../bilan/resolved'
import { addressesIn, ownerOf } from '../../collection/issuer'
import { placedBlocks } from '../printed-text'
import { blockText } from '../resolved-text'
import type { CheckRule } from '../rule'

type Flowing = Extract<ResolvedBlock, { text: unknown }>['text']

const runsOf = (text: Flowing): Run[] =>
  text.flatMap(part => {
    if (part.kind === 'paragraph') return part.runs
    return part.kind === 'list' ? part.items.flat() : [part]
  })

/** Where the links of a block lead. */
const linksOf = (block: ResolvedBlock): string[] => [
  ...('text' in block
    ? runsOf(block.text).flatMap(run => ('href' in run && run.href ? [run.href] : []))
    : []),
  ...(block.type === 'appel' ? [block.href] : []),
  ...(block.type === 'dispositif' && block.link ? [block.link] : []),
]

const hostOf = (href: string): string => (URL.canParse(href) ? new URL(href).hostname : '')

/**
 * An institution and a groupe never use each other’s addresses: neither the means (article L. 52-8 of the electoral
 * code; what a groupe may have paid is an exhaustive list) nor the appearance of them.
 */
export const findForeignAddresses: CheckRule = (input, bilan) => {
  const others = input.otherIssuers ?? []
  if (others.length === 0) return []
  const placed = placedBlocks(bilan)
  const written = placed.flatMap(({ place, block }) => {
    const links = linksOf(block)
    const mails = addressesIn([blockText(block), ...links.filter(isMail).map(withoutScheme)].join('\n'))
    const remarks = [...new Set(mails)].flatMap(address => {
      const owner = ownerOf(address, others)
      if (!owner) return []
      const problem = `l’adresse ${address} est celle de «\u00a0${owner.name}\u00a0», un autre émetteur`
      return [remarkAt(place, 'issuer-mixed', 'blocking', problem, 'Donnez celle de l’émetteur.')]
    })
    const sites = links
      .filter(href => !isMail(href))
      .flatMap(href => {
        const owner = ownerOf(hostOf(href), others)
        if (!owner) return []
        const problem = `ce lien mène au site de «\u00a0${owner.name}\u00a0», un autre émetteur`
        return [
          remarkAt(place, 'issuer-mixed', 'warning', problem, 'Gardez-le s’il informe, et rien de plus.'),
        ]
      })
    return [...remarks, ...sites]
  })
  const contact = placed.find(({ block }) => block.type === 'contact')
  const unprinted = contact
    ? input.elus.flatMap(({ name, email }) => {
        const owner = email === null ? null : ownerOf(email, others)
        if (!owner) return []
        const problem = `l’adresse de ${name} est celle de «\u00a0${owner.name}\u00a0»\u00a0: elle n’est pas imprimée`
        return [
          remarkAt(contact.place, 'issuer-mixed', 'warning', problem, 'Écrivez ici celle de l’émetteur.'),
        ]
      })
    : []
  return [...written, ...unprinted]
}

const isMail = (href: string): boolean => href.startsWith('mailto:')
const withoutScheme = (href: string): string => href.replace('mailto:', '')
