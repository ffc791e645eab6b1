import { ChangedWords } from '@/components/compare/changed-words'
import type { ChangedText } from '@/lib/domain/modele/change-groups'

/** Texts before and after, word by word, each under its label. */
export const ChangedTexts = ({ texts }: { texts: readonly ChangedText[] }) => (
  <div className="grid gap-3">
    {texts.map(({ label, changes }) => (
      <div key={label}>
        <p className="text-sm font-semibold text-ink-soft">{label}</p>
        <ChangedWords changes={changes} />
      </div>
    ))}
  </div>
)
