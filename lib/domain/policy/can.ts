import { ok, type Result, refuse } from '../shared/result'
import { joinFrench } from '../typography/list'
import { conditions, type Grants, type Permission, permissions, type Target } from './permissions'
import { type Role, roles, type Viewer } from './role'

/** Whether this person may do this to that. Closed by default: no viewer, no role, no target, an unknown name → false. */
export const can = (viewer: Viewer | null, permission: Permission, target: Target = {}): boolean => {
  if (!viewer || !Object.hasOwn(permissions, permission)) return false
  const grants: Grants = permissions[permission]
  return viewer.roles.some(role => grants[role]?.some(condition => conditions[condition](viewer, target)))
}

/** `can` as a refusal that says who may. */
export const authorize = (
  viewer: Viewer | null,
  permission: Permission,
  target: Target = {},
): Result<true> =>
  can(viewer, permission, target) ? ok(true) : refuse('forbidden', forbiddenSentence(permission))

const reservedTo: Record<Role, string> = {
  communication: 'à la communication',
  cabinet: 'au cabinet',
  conseiller: 'aux conseillers du canton',
  direction: 'à la direction',
  service: 'au service responsable',
  administration: 'à l’administration',
}

/** « Cette action est réservée à la communication et au cabinet. » */
export const forbiddenSentence = (permission: Permission): string => {
  const grants: Grants = permissions[permission]
  const holders = roles.filter(role => grants[role] !== undefined).map(role => reservedTo[role])
  const exception = permission === 'role.grant' ? ', et jamais pour soi-même' : ''
  return `Cette action est réservée ${joinFrench(holders)}${exception}.`
}
