import { blockTexts } from '../../bilan/block-texts'
import { blockPlace, remarkAt } from '../../bilan/place'
import { typedText } from '../../bilan/plain-text'
import { TO_VERIFY } from '../../takeover/to-verify'
import type { CheckRule } from '../rule'

/** Numbers of a document that was taken over, left in the text: a figure is never text, so the page waits. */
export const findToVerify: CheckRule = input =>
  input.rubriques.flatMap(rubrique =>
    rubrique.blocks.flatMap(block => {
      const count = blockTexts(block)
        .map(text => typedText(text).split(TO_VERIFY).length - 1)
        .reduce((sum, found) => sum + found, 0)
      if (count === 0) return []
      const problem =
        count === 1
          ? 'un nombre du document repris reste à vérifier'
          : `${count} nombres du document repris restent à vérifier`
      const advice =
        count === 1
          ? `Remplacez-le par un chiffre du registre ; s’il n’en est pas un, retirez « ${TO_VERIFY} ».`
          : `Remplacez-les par des chiffres du registre ; pour ceux qui n’en sont pas, retirez chaque « ${TO_VERIFY} ».`
      return [remarkAt(blockPlace(rubrique.id, block), 'to-verify', 'blocking', problem, advice)]
    }),
  )
