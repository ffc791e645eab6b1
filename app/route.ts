import { redirectResponse } from '@/lib/loaders/public/respond'

/** The site begins at the bilans; the back office is under /atelier. */
export const GET = (): Response => redirectResponse('/bilans')
