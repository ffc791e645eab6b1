import { DifferenceWalker } from '@/components/compare/difference-walker'
import { FigureChanges, NameChanges } from '@/components/compare/figure-changes'
import { RestoreButton } from '@/components/compare/restore-button'
import { RubriqueDifferences } from '@/components/compare/rubrique-differences'
import { VersionChooser } from '@/components/compare/version-chooser'
import { VersionName } from '@/components/compare/version-name'
import { EmptyState } from '@/components/feedback/empty-state'
import { AppLink } from '@/components/ui/app-link'
import { cn } from '@/components/ui/cn'
import { changedRubriques, isChanged, type RubriqueChange } from '@/lib/domain/compare/blocks'
import type { FigureChange } from '@/lib/domain/compare/figures'
import type { NameChange } from '@/lib/domain/compare/names'
import { printVersionRef, type Restorable, type VersionChoice } from '@/lib/domain/edition/version'

type Props = {
  comparison: {
    from: VersionChoice
    to: VersionChoice
    rubriques: RubriqueChange[]
    figures: FigureChange[]
    names: NameChange[]
    corrections: ReadonlyMap<string, { by: string | null; at: Date; reason: string | null }>
  }
  versions: readonly VersionChoice[]
  basePath: string
  /** What did not change is shown too. */
  all: boolean
  /** The draft that a version may be restored into. */
  draftId: string | null
}

/** Two versions side by side: who and when, the figures apart, then the text with its differences in place. */
export const ComparisonView = ({ comparison, versions, basePath, all, draftId }: Props) => {
  const { from, to, figures, names, corrections } = comparison
  const changed = changedRubriques(comparison.rubriques)
  const count = changed.flatMap(({ blocks }) => blocks).filter(isChanged).length
  const aside = figures.length + names.length > 0
  const nothing = changed.length === 0 && !aside
  const version = restorable(from)
  const both = `de=${printVersionRef(from)}&a=${printVersionRef(to)}`
  return (
    <>
      <VersionChooser versions={versions} from={from} to={to} basePath={basePath} all={all} />
      <div className="mb-8 grid gap-4 border-y border-line py-4 sm:grid-cols-2">
        <div className="grid content-start justify-items-start gap-3">
          <VersionName version={from} side="Avant" />
          {draftId && version && (
            <RestoreButton editionId={draftId} version={version} blockId={null}>
              Restaurer cette version
            </RestoreButton>
          )}
        </div>
        <VersionName version={to} side="Après" />
      </div>
      {nothing && (
        <EmptyState title="Aucune différence">
          Ces deux versions impriment la même chose : textes, chiffres et noms.
        </EmptyState>
      )}
      <div
        className={cn(
          'grid items-start gap-10',
          aside ? 'lg:grid-cols-[minmax(0,1fr)_minmax(18rem,24rem)]' : 'max-w-4xl',
        )}
      >
        <section aria-labelledby="textes" className="order-2 grid gap-6 lg:order-1">
          {(!nothing || all) && (
            <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
              <h2 id="textes" className="text-lg">
                Textes
              </h2>
              <AppLink href={`${basePath}?${both}${all ? '' : '&tout=1'}`} className="text-link text-sm">
                {all ? 'Ne montrer que ce qui change' : 'Tout montrer'}
              </AppLink>
            </div>
          )}
          <RubriqueDifferences
            rubriques={all ? comparison.rubriques : changed}
            all={all}
            restore={draftId && version ? { editionId: draftId, version } : null}
          />
          {count > 1 && <DifferenceWalker count={count} />}
        </section>
        {aside && (
          <aside className="order-1 grid gap-8 lg:sticky lg:top-6 lg:order-2" aria-label="Chiffres et noms">
            {figures.length > 0 && (
              <section aria-labelledby="chiffres">
                <h2 id="chiffres" className="mb-2 text-lg">
                  {figures.length === 1 ? 'Un chiffre change' : `${figures.length} chiffres changent`}
                </h2>
                <FigureChanges figures={figures} corrections={corrections} />
              </section>
            )}
            {names.length > 0 && (
              <section aria-labelledby="noms">
                <h2 id="noms" className="mb-2 text-lg">
                  Noms et mentions
                </h2>
                <NameChanges names={names} />
              </section>
            )}
          </aside>
        )}
      </div>
    </>
  )
}

const restorable = ({ kind, id }: VersionChoice): Restorable | null =>
  kind === 'brouillon' ? null : { kind, id }
