import type { Metadata } from 'next'
import { ScreenNotFound } from '@/components/layout/screen-not-found'

export const metadata: Metadata = { title: 'Page introuvable' }

export default function NotFound() {
  return <ScreenNotFound />
}
