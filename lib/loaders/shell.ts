import 'server-only'
import { requireViewer } from '@/lib/auth/viewer'
import { can } from '@/lib/domain/policy/can'
import type { Permission } from '@/lib/domain/policy/permissions'
import { roleLabels } from '@/lib/domain/policy/role'
import { paletteScreens } from '@/lib/domain/search/screens'
import { env } from '@/lib/env'

const sections = [
  'dispositifs',
  'indicateurs',
  'valeurs',
  'importer',
  'collectes',
  'medias',
  'elus',
  'territoires',
  'modeles',
] as const

/** The frame of the atelier for this person: who they are, and the sections they may open. */
export const loadShell = async () => {
  const viewer = await requireViewer()
  const may = (permission: Permission) => can(viewer, permission)
  return {
    viewer: { name: viewer.name, roles: viewer.roles.map(role => roleLabels[role]).join(', ') },
    demonstration: env().demonstration,
    palette: { userId: viewer.id, screens: paletteScreens(viewer) },
    entries: [
      { key: 'a-faire' as const },
      { key: 'bilans' as const },
      ...(may('record.read') ? sections.map(key => ({ key })) : []),
      ...(may('account.manage') ? [{ key: 'administration' as const }] : []),
    ],
  }
}
