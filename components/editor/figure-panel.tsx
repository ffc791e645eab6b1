'use client'

import type { ReactNode } from 'react'
import { useEditorData } from '@/components/editor/editor-data'
import { useExample } from '@/components/editor/example-choice'
import { useFigureDetail, useTokenPreview } from '@/components/editor/use-figures'
import { DateTime } from '@/components/feedback/date-time'
import { CellHistory } from '@/components/indicator/grid/cell-history'
import { WhereUsed } from '@/components/proposal/where-used'
import { AppLink } from '@/components/ui/app-link'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import type { FigurePart } from '@/lib/domain/bilan/working-copy'
import type { FigureToken } from '@/lib/domain/figure/token'
import { precisionLabels, valueStatusLabels } from '@/lib/domain/indicator/value-words'

export type FigurePanelProps = { token: FigureToken; onReplace?: () => void; onClose: () => void }

/** Everything behind a printed number: its values, their sources, their history, where else they are printed. */
export const FigurePanel = ({ token, onReplace, onClose }: FigurePanelProps) => {
  const data = useEditorData()
  const { address, own, choice } = useExample()
  const there = useTokenPreview(address, own ? null : token)
  const printed = own ? data.figureOf(token) : there.figure
  const { detail, problem } = useFigureDetail(address, token)
  return (
    <Dialog
      open
      kind="panel"
      onOpenChange={open => !open && onClose()}
      title={printed?.text ?? 'Chiffre'}
      description={[printed?.indicator, printed?.period, printed?.territory].filter(Boolean).join(' · ')}
      footer={
        <>
          <Button variant="quiet" onClick={onClose}>
            Fermer
          </Button>
          {onReplace && (
            <Button variant="primary" onClick={onReplace}>
              Remplacer
            </Button>
          )}
        </>
      }
    >
      {choice}
      {problem && (
        <p role="alert" className="text-danger">
          {problem}
        </p>
      )}
      {!detail && !problem && <p className="text-ink-soft">Lecture de la valeur…</p>}
      {printed && printed.remarks.length > 0 && (
        <ul className="mb-4 grid gap-1 border-l-2 border-warn pl-3 text-sm">
          {printed.remarks.map(remark => (
            <li key={remark.sentence}>{remark.sentence}</li>
          ))}
        </ul>
      )}
      {detail && (
        <div className="grid gap-6">
          {detail.parts.length === 0 && (
            <p className="text-ink-soft">Aucune valeur n’est enregistrée ici pour cette période.</p>
          )}
          {detail.parts.map(part => (
            <Part key={part.valueId} part={part} />
          ))}
          <WhereUsed {...detail.uses} subject="Cette valeur" />
        </div>
      )}
    </Dialog>
  )
}

const Part = ({ part }: { part: FigurePart }) => (
  <section className="grid gap-3" aria-label={part.period}>
    <dl className="grid grid-cols-[max-content_1fr] gap-x-4 gap-y-1 border-t border-ink pt-2">
      <Fact term="Valeur">
        <span className="tabular font-semibold">{part.printed}</span> (
        {precisionLabels[part.precision].toLowerCase()})
      </Fact>
      <Fact term="Période">{part.period}</Fact>
      <Fact term="Source">
        {part.source ?? 'à compléter'}
        {part.extractedOn && (
          <>
            , extraite le <DateTime value={part.extractedOn} format="day" />
          </>
        )}
      </Fact>
      <Fact term="État">
        {valueStatusLabels[part.status].toLowerCase()},{' '}
        {part.certified ? 'certifiée' : 'pas encore certifiée'}
        {part.fictitious && ', valeur de démonstration'}
      </Fact>
    </dl>
    {part.href && (
      <p>
        <AppLink href={part.href} className="text-link">
          Ouvrir la valeur
        </AppLink>
      </p>
    )}
    <CellHistory address={part.address} />
  </section>
)

const Fact = ({ term, children }: { term: string; children: ReactNode }) => (
  <>
    <dt className="text-sm text-ink-soft">{term}</dt>
    <dd>{children}</dd>
  </>
)
