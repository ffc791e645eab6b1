'use client'

import dynamic from 'next/dynamic'

/**
 * The fields of a step among the page it decides on: drawn by the server like the rest, and fetched only by the pages
 * where someone has it to take.
 */
export const DecisionInPage = dynamic(
  async () => (await import('@/components/bilan/decision-fieldset')).DecisionFieldset,
)
