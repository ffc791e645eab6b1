import {
  Blocks,
  FileUp,
  Gauge,
  Images,
  Inbox,
  LayoutTemplate,
  ListTodo,
  type LucideIcon,
  Map as MapIcon,
  Newspaper,
  Settings2,
  Sheet,
  UsersRound,
} from 'lucide-react'

export const sectionKeys = [
  'a-faire',
  'bilans',
  'dispositifs',
  'indicateurs',
  'valeurs',
  'importer',
  'collectes',
  'medias',
  'elus',
  'territoires',
  'modeles',
  'administration',
] as const
export type SectionKey = (typeof sectionKeys)[number]

export type Section = { label: string; href: string; icon: LucideIcon }

export const sections: Record<SectionKey, Section> = {
  'a-faire': { label: 'À faire', href: '/atelier', icon: ListTodo },
  bilans: { label: 'Bilans', href: '/atelier/bilans', icon: Newspaper },
  dispositifs: { label: 'Dispositifs', href: '/atelier/dispositifs', icon: Blocks },
  indicateurs: { label: 'Indicateurs', href: '/atelier/indicateurs', icon: Gauge },
  valeurs: { label: 'Valeurs', href: '/atelier/valeurs', icon: Sheet },
  importer: { label: 'Importer', href: '/atelier/importer', icon: FileUp },
  collectes: { label: 'Collectes', href: '/atelier/collectes', icon: Inbox },
  medias: { label: 'Médias', href: '/atelier/medias', icon: Images },
  elus: { label: 'Élus', href: '/atelier/elus', icon: UsersRound },
  territoires: { label: 'Territoires', href: '/atelier/territoires', icon: MapIcon },
  modeles: { label: 'Modèles', href: '/atelier/modeles', icon: LayoutTemplate },
  administration: { label: 'Administration', href: '/atelier/administration', icon: Settings2 },
}

/** What this person may open, decided on the server by `can()`; `count` is what waits for them there. */
export type NavEntry = { key: SectionKey; count?: number }

/** « À faire » is the atelier’s own address: it is not the parent of the others. */
export const isCurrent = (href: string, pathname: string): boolean =>
  href === '/atelier' ? pathname === href : pathname === href || pathname.startsWith(`${href}/`)
