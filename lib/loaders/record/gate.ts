import 'server-only'
import { forbidden } from 'next/navigation'
import { requireViewer } from '@/lib/auth/viewer'
import { can } from '@/lib/domain/policy/can'
import type { Permission } from '@/lib/domain/policy/permissions'
import type { Viewer } from '@/lib/domain/policy/role'

/** The viewer, if they may; otherwise the page that says who may. */
export const requirePermission = async (permission: Permission): Promise<Viewer> => {
  const viewer = await requireViewer()
  if (!can(viewer, permission)) forbidden()
  return viewer
}
