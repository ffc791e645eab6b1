import type { Metadata } from 'next'
import { PageForbidden } from '@/components/layout/page-forbidden'

export const metadata: Metadata = { title: 'Accès réservé' }

export default function Forbidden() {
  return <PageForbidden />
}
