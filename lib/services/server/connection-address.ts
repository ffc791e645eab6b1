import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage } from 'node:http'

/** Always overwritten here, never believed from outside. */
export const clientAddressHeader = 'x-atelier-address'

/**
 * Next shows a page its headers, not its connection, and keeps an X-Forwarded-For that the client made up. Node
 * publishes each request before any handler sees it: the address of the peer is written there, over what was sent.
 */
export function writeConnectionAddresses(): void {
  subscribe('http.server.request.start', message => {
    if (!isStart(message)) return
    const { request } = message
    request.headers[clientAddressHeader] = request.socket.remoteAddress ?? 'unknown'
  })
}

function isStart(message: unknown): message is { request: IncomingMessage } {
  return typeof message === 'object' && message !== null && 'request' in message
}
