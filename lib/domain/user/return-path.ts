export const home = '/atelier'
export const signInPage = '/atelier/connexion'

/**
 * Where to go after signing in: a page of the atelier, else its home. Refuses other sites (« //ailleurs »,
 * « /\ailleurs », « https:… »), control characters, and the sign-in page itself.
 */
export function safeReturnPath(asked: string | null | undefined): string {
  if (!asked || asked.length > 1000 || !isPlain(asked) || !asked.startsWith('/')) return home
  const nowhere = 'http://localhost'
  if (!URL.canParse(asked, nowhere)) return home
  const { origin, pathname, search } = new URL(asked, nowhere)
  if (origin !== nowhere) return home
  if (pathname !== home && !pathname.startsWith(`${home}/`)) return home
  if (pathname === signInPage || pathname.startsWith(`${home}/api/`)) return home
  return pathname + search
}

/** No backslash and no character below the space: browsers read them as something else. */
const isPlain = (text: string): boolean => Array.from(text).every(sign => sign > ' ' && sign !== '\\')

/** The sign-in page, told where to come back. */
export function signInPath(from: string): string {
  const path = safeReturnPath(from)
  return path === home ? signInPage : `${signInPage}?retour=${encodeURIComponent(path)}`
}
