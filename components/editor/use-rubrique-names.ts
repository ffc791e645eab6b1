import { useCallback, useState } from 'react'
import { plainText } from '@/lib/domain/bilan/plain-text'
import type { WorkingCopy } from '@/lib/domain/bilan/working-copy'

/** The titles of rubriques as they are on the page now: heads are saved without the page being read again. */
export const useRubriqueNames = (copy: WorkingCopy) => {
  const [written, setWritten] = useState<ReadonlyMap<string, string>>(new Map())
  const named = useCallback(
    (id: string, name: string) =>
      setWritten(now => (now.get(id) === name ? now : new Map(now).set(id, name))),
    [],
  )
  const nameOf = (id: string): string => {
    const title = copy.rubriques.find(rubrique => rubrique.id === id)?.title
    return written.get(id) ?? (title ? plainText(title).trim() : '')
  }
  return { nameOf, named }
}
