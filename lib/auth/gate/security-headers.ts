export type Surface = 'page' | 'api'

type Frame = { nonce: string; secure: boolean; development: boolean }

/**
 * Policy of the atelier's pages: only scripts and sheets that carry this answer's nonce. `next dev` evaluates code and
 * writes style elements without a nonce; a style *attribute* is allowed because components place things with it.
 */
export function contentSecurityPolicy(surface: Surface, { nonce, secure, development }: Frame): string {
  if (surface === 'api') {
    // Files and data: an image, a PDF or an article of ours may be shown in a frame of ours, and run nothing.
    return "default-src 'none'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; font-src 'self'; frame-ancestors 'self'"
  }
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    development ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${development ? ' ws: wss:' : ''}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    ...(secure ? ['upgrade-insecure-requests'] : []),
  ].join('; ')
}

/** Headers of every answer under /atelier and /api/auth. */
export function securityHeaders(surface: Surface, frame: Frame): Record<string, string> {
  return {
    'content-security-policy': contentSecurityPolicy(surface, frame),
    'x-content-type-options': 'nosniff',
    'x-frame-options': surface === 'api' ? 'SAMEORIGIN' : 'DENY',
    'referrer-policy': 'same-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'x-robots-tag': 'noindex, nofollow',
    ...(frame.secure ? { 'strict-transport-security': 'max-age=63072000' } : {}),
  }
}
