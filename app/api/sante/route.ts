import { loadHealth } from '@/lib/loaders/load-health'

export const dynamic = 'force-dynamic'

/** For the supervision of the service: { "etat": "ok" } or 503; nothing more is said to whoever may not see it. */
export async function GET(): Promise<Response> {
  const health = await loadHealth()
  return Response.json(health, {
    status: health.etat === 'ok' ? 200 : 503,
    headers: { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', 'x-robots-tag': 'noindex' },
  })
}
