import { can } from '../policy/can'
import type { Viewer } from '../policy/role'

/** A screen that the search leads to by its name; `words` are others it answers to. */
export type PaletteScreen = { label: string; href: string; words?: string }

/** The screens this person may open, the most wanted first. */
export const paletteScreens = (viewer: Viewer): PaletteScreen[] => {
  const serviceId = viewer.serviceIds[0] ?? null
  const reads = can(viewer, 'record.read')
  const entersValues = can(viewer, 'value.enter', { serviceId })
  const screens: readonly (PaletteScreen & { open: boolean })[] = [
    {
      label: 'Nouvelle valeur',
      href: '/atelier/valeurs',
      words: 'saisir entrer chiffre grille',
      open: entersValues,
    },
    {
      label: 'Importer des valeurs',
      href: '/atelier/importer',
      words: 'csv excel xlsx fichier',
      open: entersValues,
    },
    {
      label: 'Créer un indicateur',
      href: '/atelier/indicateurs/nouveau',
      words: 'nouvel indicateur',
      open: can(viewer, 'indicator.edit', { serviceId }),
    },
    {
      label: 'Créer la fiche d’un élu',
      href: '/atelier/elus/nouveau',
      words: 'nouvel élu',
      open: can(viewer, 'elu.edit'),
    },
    { label: 'À faire', href: '/atelier', words: 'accueil', open: true },
    { label: 'Bilans', href: '/atelier/bilans', open: true },
    { label: 'Dispositifs', href: '/atelier/dispositifs', open: reads },
    { label: 'Indicateurs', href: '/atelier/indicateurs', open: reads },
    { label: 'Médias', href: '/atelier/medias', words: 'photos images', open: reads },
    { label: 'Élus', href: '/atelier/elus', words: 'conseillers', open: reads },
    { label: 'Groupes', href: '/atelier/elus/groupes', open: reads },
    { label: 'Territoires', href: '/atelier/territoires', words: 'communes cantons', open: reads },
    { label: 'Modèles', href: '/atelier/modeles', open: reads },
    {
      label: 'Administration',
      href: '/atelier/administration',
      words: 'comptes rôles utilisateurs',
      open: can(viewer, 'account.manage'),
    },
    { label: 'Mon compte', href: '/atelier/moi', words: 'profil sessions moi', open: true },
  ]
  return screens.filter(({ open }) => open).map(({ open: _open, ...screen }) => screen)
}
