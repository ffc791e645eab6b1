export const proposalKinds = ['value', 'dispositif'] as const
export type ProposalKind = (typeof proposalKinds)[number]
