import { type Role, roles } from '@/lib/domain/policy/role'
import { joinFrench } from '@/lib/domain/typography/list'
import { UsageFailure } from '../arguments'

export const readRole = (asked: string): Role => {
  const role = roles.find(known => known === asked)
  if (!role) throw new UsageFailure(`Le rôle « ${asked} » n’existe pas. Les rôles : ${joinFrench(roles)}.`)
  return role
}
