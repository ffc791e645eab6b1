/**
 * The accent of an identity as a stylesheet of one rule: the policy of the public pages refuses inline styles. The
 * address is the colour, so the answer never changes.
 */
export const accentResponse = (accent: string): Response => {
  if (!/^[0-9a-f]{6}$/.test(accent)) return new Response(null, { status: 404 })
  return new Response(`:root{--teinte:#${accent}}\n`, {
    headers: {
      'Content-Type': 'text/css; charset=utf-8',
      'Cache-Control': 'public, max-age=31536000, immutable',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
