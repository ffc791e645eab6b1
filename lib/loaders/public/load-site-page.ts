import { findSiteIdentity } from '@/lib/data/publication/find-site-identity'
import { accessibilityPage, legalPage } from '@/lib/services/article/page/site-page'
import type { PublicContext } from './context'
import { pageResponse } from './respond'

export const loadLegalPage = async (context: PublicContext, request: Request): Promise<Response> => {
  const { demonstration } = context
  const identity = await findSiteIdentity(context.db)
  const page = legalPage({
    canonical: `${context.siteUrl}/bilans/mentions-legales`,
    identity,
    director: identity?.director ?? null,
    host: identity?.host ?? null,
    contact: identity?.contact ?? null,
    demonstration,
  })
  return pageResponse(request, page, { status: 200, demonstration })
}

export const loadAccessibilityPage = async (context: PublicContext, request: Request): Promise<Response> => {
  const { demonstration } = context
  const page = accessibilityPage({
    canonical: `${context.siteUrl}/bilans/accessibilite`,
    identity: await findSiteIdentity(context.db),
    demonstration,
  })
  return pageResponse(request, page, { status: 200, demonstration })
}
