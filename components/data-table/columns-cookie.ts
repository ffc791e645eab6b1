/** Where the choice of columns of a table is kept; its identifiers are parted by points. */
export const columnsCookie = (tableKey: string): string => `colonnes-${tableKey}`
