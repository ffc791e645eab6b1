import { p, rich } from '../../build/rich'
import type { SeedDispositif } from './dispositif'

export const territoiresDispositifs: readonly SeedDispositif[] = [
  {
    code: 'farda',
    name: 'Fonds d’aménagement rural et de développement agricole',
    acronym: 'FARDA',
    short: rich(p('Un soutien aux projets des communes rurales.')),
    audience: 'Communes rurales, jusqu’à 2 500 habitants dans la version 2023-2026',
    source: 'terres-et-territoires.com, 15 décembre 2022',
    ambition: 'ruralite',
    forbidden: [
      { wording: 'Fonds d’aménagement rural (FARDA)', reason: 'Le développement du sigle est tronqué.' },
    ],
  },
  {
    code: 'solidarite-urbaine',
    name: 'Fonds départemental de solidarité urbaine',
    short: rich(p('Un soutien aux équipements des communes trop grandes pour le fonds rural.')),
    source: 'pasdecalais.fr, Budget supplémentaire 2024',
    ambition: 'solidarite-urbaine',
  },
  {
    code: 'erbm',
    name: 'Engagement pour le renouveau du bassin minier',
    acronym: 'ERBM',
    short: rich(
      p(
        'Un engagement de l’État et des collectivités, signé à Oignies le 7 mars 2017, pour rénover les cités minières.',
      ),
    ),
    source: 'Agence nationale de la cohésion des territoires ; missionbassinminier.org',
    ambition: 'solidarite-urbaine',
  },
  {
    code: 'ingenierie-62',
    name: 'Ingénierie 62',
    short: rich(p('Un réseau public d’ingénierie au service des communes.')),
    source: 'caue62.org',
    ambition: 'ruralite',
  },
  {
    code: 'fonds-biodiversite',
    name: 'Fonds biodiversité',
    short: rich(p('Un soutien aux projets des communes en faveur de la nature.')),
    source: 'pasdecalais.fr, Les fonds biodiversité',
    ambition: 'biodiversite',
    orientations: ['climat'],
  },
  {
    code: 'defi-biodiv',
    name: 'Défi biodiv’62',
    short: rich(p('Une mobilisation pour la préservation de la biodiversité.')),
    source: 'pasdecalais.fr, Agir en faveur du climat',
    ambition: 'biodiversite',
    orientations: ['climat'],
  },
  {
    code: 'plan-decarbonation',
    name: 'Plan de transition pour la décarbonation 2024-2028',
    short: rich(
      p(
        'Décarbonation, adaptation, biodiversité : les enjeux climatiques dans les politiques départementales.',
      ),
    ),
    source: 'pasdecalais.fr, Plan de transition pour la décarbonation 2024-2028',
    ambition: 'enjeux-climatiques',
    orientations: ['climat'],
  },
  {
    code: 'sdis',
    name: 'Service départemental d’incendie et de secours',
    acronym: 'SDIS',
    short: rich(p('Les sapeurs-pompiers du département, que le Département accompagne.')),
    source: 'Brochure de mi-mandat du canton de Lens',
    service: 'finances',
  },
]
