/** Each medium is agreed to separately (art. 9 of the Code civil, as the courts read it). */
export const consentChannels = ['print', 'web', 'social'] as const
export type ConsentChannel = (typeof consentChannels)[number]

export const consentChannelLabels: Record<ConsentChannel, string> = {
  print: 'Imprimé',
  web: 'Site internet',
  social: 'Réseaux sociaux',
}

/** In a sentence: « ne vaut pas pour le site ». */
export const channelNames: Record<ConsentChannel, string> = {
  print: 'l’imprimé',
  web: 'le site',
  social: 'les réseaux sociaux',
}

/** What a decision on a photo reads of a consent: no name, except to tell two persons apart. */
export type ConsentTerms = {
  person: string
  channels: readonly ConsentChannel[]
  startsOn: string
  endsOn: string | null
  withdrawnOn: string | null
}

/** Stored as text in the database: what is not a channel any more is left out. */
export const readChannels = (stored: readonly string[]): ConsentChannel[] =>
  consentChannels.filter(channel => stored.includes(channel))

/** Both parents sign for a minor: prudent (CNIL 2021: one may do for a usual act), so a remark, not a refusal. */
export const lacksParent = (consent: { minor: boolean; signers: readonly string[] }): boolean =>
  consent.minor && consent.signers.length < 2
