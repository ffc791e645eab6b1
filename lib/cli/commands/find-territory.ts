import type { BilanTerritory } from '@/lib/data/bilan/find-printable'
import { joinFrench } from '@/lib/domain/typography/list'

/** By the word of its address (`lens`), its INSEE code or its name, however it is accented or capitalised. */
export function findTerritory(
  territories: readonly BilanTerritory[],
  asked: string,
): BilanTerritory | undefined {
  return territories.find(
    ({ kind, slug, code, name }) =>
      slug === asked || code === asked || kind === asked || same(name, asked.replace(/^canton de /i, '')),
  )
}

/** The sentence that helps to find the right word. */
export function unknownTerritory(territories: readonly BilanTerritory[], asked: string): string {
  const head = plain(asked).slice(0, 3)
  const close = territories.filter(({ slug }) => slug.startsWith(head)).map(({ slug }) => slug)
  const advice =
    head.length === 3 && close.length > 0
      ? `Vouliez-vous dire ${joinFrench(close)} ?`
      : 'Donnez le mot de son adresse publique (lens, arras-1…), son nom ou son code INSEE.'
  return `Aucun canton ne s’appelle « ${asked} ». ${advice}`
}

const same = (one: string, other: string): boolean => plain(one) === plain(other)

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
