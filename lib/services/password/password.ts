import { randomBytes } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'

/** OWASP's argon2id parameters (the library's default algorithm): about 80 ms, 19 MiB. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

export const hashPassword = (password: string): Promise<string> => hash(password, cost)

let decoy: Promise<string> | undefined

/**
 * False without a hash too, but after the same work: verifying against a real hash of nobody's password takes the
 * time that an existing account takes, so that the answer does not tell which accounts exist.
 */
export async function passwordMatches(password: string, hashed: string | null): Promise<boolean> {
  decoy ??= hashPassword(randomBytes(24).toString('base64'))
  const nobody = await decoy
  const matches = await verify(hashed ?? nobody, password)
  return matches && hashed !== null
}
