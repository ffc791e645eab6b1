import { Prisma } from '@/prisma/generated/client'

/** A unique index refused the write: someone did the same thing first. */
export const isUniqueViolation = (error: unknown): boolean =>
  error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002'
