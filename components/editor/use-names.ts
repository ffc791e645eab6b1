'use client'

import { useEffect, useState } from 'react'
import { useEditorData } from '@/components/editor/editor-data'
import type { NameChoices } from '@/lib/domain/bilan/working-copy'

const outage = 'Les noms n’ont pas pu être lus. Rien n’est perdu ; réessayez dans un instant.'

/** Names that texts may take from the records, read when a list of them opens. */
export const useNames = () => {
  const { address } = useEditorData()
  const [state, setState] = useState<{ choices: NameChoices | null; problem: string | null }>({
    choices: null,
    problem: null,
  })
  useEffect(() => {
    const stale = new AbortController()
    const read = async () => {
      const response = await fetch(`${address}/noms`, { signal: stale.signal })
      if (!response.ok) throw new Error(`names ${response.status}`)
      setState({ choices: (await response.json()) as NameChoices, problem: null })
    }
    read().catch(() => {
      if (!stale.signal.aborted) setState({ choices: null, problem: outage })
    })
    return () => stale.abort()
  }, [address])
  return state
}
