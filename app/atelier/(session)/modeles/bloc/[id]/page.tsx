import { redirect } from 'next/navigation'
import { loadModeleHref } from '@/lib/loaders/modele/modele'

/** From a block of a bilan to its place in the modèle. */
export default async function ModeleBlockPage({ params }: { params: Promise<{ id: string }> }) {
  redirect(await loadModeleHref((await params).id))
}
