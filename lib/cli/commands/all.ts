import type { Command } from './command'
import { exportCommand } from './export'
import { importCommand } from './import'
import { pdf } from './pdf'
import { recherche } from './recherche'
import { createUserCommand } from './user-create'
import { disableUserCommand } from './user-disable'
import { passwordCommand } from './user-password'
import { reopenUserCommand } from './user-reopen'
import { giveRoleCommand, withdrawRoleCommand } from './user-role'
import { verify } from './verify'

/** Every command of `npm run atelier`, in the order of its help. */
export const commands: readonly Command[] = [
  importCommand,
  exportCommand,
  recherche,
  pdf,
  createUserCommand,
  disableUserCommand,
  reopenUserCommand,
  passwordCommand,
  giveRoleCommand,
  withdrawRoleCommand,
  verify,
]
