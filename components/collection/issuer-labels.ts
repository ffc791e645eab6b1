import type { Issuer } from '@/lib/domain/collection/issuer'

export const issuerLabels: Record<Issuer, string> = {
  institution: 'Émis par l’institution',
  groupe: 'Émis par un groupe',
}
