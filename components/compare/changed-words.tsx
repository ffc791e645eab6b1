import type { WordChange } from '@/lib/domain/compare/words'

/** Differences in place: struck for what left, underlined for what came; said in words to who does not see it. */
export const ChangedWords = ({ changes }: { changes: WordChange[] }) => (
  <p className="font-serif whitespace-pre-line">
    {changes.map((change, index) => {
      switch (change.kind) {
        case 'same':
          return change.text
        case 'added':
          return (
            <ins key={index} className="bg-good-wash decoration-good decoration-2 underline-offset-2">
              <span className="sr-only"> ajouté : </span>
              {change.text}
            </ins>
          )
        case 'removed':
          return (
            <del key={index} className="bg-danger-wash decoration-danger">
              <span className="sr-only"> retiré : </span>
              {change.text}
            </del>
          )
      }
    })}
  </p>
)
