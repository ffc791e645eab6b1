'use client'

import { useEffect, useState } from 'react'
import { countKept } from '@/components/editor/count-kept'
import type { KeptListProps } from '@/components/editor/kept-list'
import { later } from '@/components/ui/later'

const KeptList = later<KeptListProps>(async () => (await import('@/components/editor/kept-list')).KeptList)

/** « Un texte est gardé sur cet appareil », where bilans are chosen; nothing is fetched when none is. */
export const KeptElsewhere = ({ userId }: KeptListProps) => {
  const [some, setSome] = useState(false)
  useEffect(() => {
    const look = async () => setSome((await countKept(userId)) > 0)
    void look()
  }, [userId])
  return some && <KeptList userId={userId} onMissing={() => setSome(false)} />
}
