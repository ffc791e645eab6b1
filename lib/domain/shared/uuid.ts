/** Whether a word of an address may be asked of the database as an identifier: it refuses anything else with an error. */
export const isUuid = (text: string): boolean => /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/.test(text)
