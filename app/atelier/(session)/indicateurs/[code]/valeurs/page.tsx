import type { Route } from 'next'
import { redirect } from 'next/navigation'

/** The grid of an indicator has one address, whichever way one comes. */
export default async function IndicatorValuesPage({ params }: { params: Promise<{ code: string }> }) {
  redirect(`/atelier/valeurs?${new URLSearchParams({ indicateur: (await params).code }).toString()}` as Route)
}
