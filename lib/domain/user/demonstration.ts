/** Public on purpose: everything it opens is fictitious. DEMO_PASSWORD replaces it. */
export const defaultDemoPassword = 'demonstration-2026'
