import type { Instrumentation } from 'next'

/** Before the first request: settings that are good, addresses that are true, jobs that run. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { startServer } = await import('@/lib/services/server/start-server')
  await startServer()
}

/** Every error of a page or a route handler, once, under the reference that the error page shows (its digest). */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { logRequestError } = await import('@/lib/log')
  logRequestError(error, { method: request.method, path: request.path, kind: context.routeType })
}
