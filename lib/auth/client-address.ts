import { clientAddressHeader } from '@/lib/services/server/connection-address'

/**
 * Where a request comes from, for counting attempts only. Behind a reverse proxy that is trusted, the last address of
 * X-Forwarded-For, the one that proxy wrote; otherwise the peer of the connection.
 */
export function clientAddress(headers: Headers, trustProxy: boolean): string {
  const forwarded = headers.get('x-forwarded-for')?.split(',').at(-1)?.trim()
  const direct = headers.get(clientAddressHeader)
  return (trustProxy ? forwarded : direct) || direct || 'unknown'
}
