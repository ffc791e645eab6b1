'use client'

import { useBlockAdder } from '@/components/editor/block-adder'
import { BlockMenu } from '@/components/editor/block-menu'

/** Adds a block at the end of a rubrique. */
export const AddBlock = ({ rubriqueId, position }: { rubriqueId: string; position: number }) => {
  const { choose, dialog, pending } = useBlockAdder({ rubriqueId, position })
  return (
    <>
      <BlockMenu pending={pending} onChoose={choose} />
      {dialog}
    </>
  )
}
