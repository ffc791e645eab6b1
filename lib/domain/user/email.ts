/** An address as accounts are found by: no surrounding space, lower case. */
export const normalizeEmail = (email: string): string => email.trim().toLowerCase()
