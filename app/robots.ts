import type { MetadataRoute } from 'next'

/** In demonstration mode pages carry « noindex », which a robot only obeys on pages it may read. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/', disallow: ['/atelier', '/api'] } }
}
