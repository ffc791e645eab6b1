/** Who an event is told of: a person, or the job that publishes at its hour. */
export type Actor = { id: string | null; name: string }

export const scheduler: Actor = { id: null, name: 'Publication programmée' }
