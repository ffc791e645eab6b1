'use client'

import { EmptyState } from '@/components/feedback/empty-state'
import type { GridData } from '@/lib/domain/indicator/grid'
import type { ProposedCell } from '@/lib/domain/indicator/proposed-cell'
import { AddPeriod } from './add-period'
import { MarkLegend } from './cell-marks'
import { CellPanel } from './cell-panel'
import { GridIssues } from './grid-issues'
import { GridToolbar } from './grid-toolbar'
import { ProposedNotice } from './proposed-notice'
import { useValueGrid } from './use-value-grid'
import { ValueGrid } from './value-grid'

type Props = { data: GridData; label: string; proposed?: ProposedCell | null }

/** The grid with what surrounds it: what is noted with entries, what is left to settle, the cell in detail. */
export const GridScreen = ({ data, label, proposed = null }: Props) => {
  const grid = useValueGrid(data, proposed)
  if (grid.model.lines.length === 0)
    return (
      <EmptyState title="Aucun indicateur ici">
        Ce service ne tient aucun indicateur, ou aucun n’a de valeur pour ce territoire. Affichez tous les
        indicateurs pour en saisir une première.
      </EmptyState>
    )
  if (grid.periods.length === 0)
    return (
      <EmptyState title="Pas encore de période" action={<AddPeriod grid={grid} />}>
        Aucune valeur n’a été saisie. Ajoutez une première période : une année, une date, ou toute autre ; la
        grille s’ouvrira, prête à recevoir un collage.
      </EmptyState>
    )
  return (
    <>
      <GridToolbar grid={grid} />
      <ProposedNotice grid={grid} />
      <GridIssues grid={grid} />
      <div className="grid gap-6 xl:grid-cols-[minmax(0,1fr)_21rem]">
        <div className="grid min-w-0 content-start gap-3">
          <ValueGrid grid={grid} label={label} />
          <MarkLegend />
        </div>
        <CellPanel grid={grid} />
      </div>
    </>
  )
}
