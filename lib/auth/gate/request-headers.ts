/** What the gate tells the pages about their request; always overwritten, never believed from outside. */
export const requestPathHeader = 'x-atelier-path'
export const nonceHeader = 'x-nonce'
