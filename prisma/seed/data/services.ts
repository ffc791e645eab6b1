/** Neutral names, openly of demonstration: the organisation chart is not public data. */
export const services = [
  { code: 'autonomie', name: 'Direction de l’autonomie (démonstration)' },
  { code: 'enfance-famille', name: 'Direction de l’enfance et de la famille (démonstration)' },
  { code: 'insertion', name: 'Direction de l’insertion et de l’emploi (démonstration)' },
  { code: 'education-jeunesse', name: 'Direction de l’éducation et des jeunesses (démonstration)' },
  { code: 'culture-sport', name: 'Direction de la culture et du sport (démonstration)' },
  { code: 'finances', name: 'Direction des finances (démonstration)' },
] as const

export type ServiceCode = (typeof services)[number]['code']
