'use client'

import { Notice } from '@/components/feedback/notice'
import { Field } from '@/components/form/field'
import { PlanView } from '@/components/territory-import/plan-view'
import { useDryRun } from '@/components/territory-import/use-dry-run'
import { Button } from '@/components/ui/button'
import { controlStyle } from '@/components/ui/control-style'
import { LinkButton } from '@/components/ui/link-button'
import { type CogFile, cogFileLabels, cogFiles } from '@/lib/domain/territory-import/cog'
import { changeCount } from '@/lib/domain/territory-import/describe'

const optional: Readonly<Record<CogFile, boolean>> = {
  communes: false,
  cantons: false,
  mouvements: true,
  epci: true,
}

const hints: Readonly<Partial<Record<CogFile, string>>> = {
  mouvements:
    'Dit où vont les communes qui disparaissent ; sans lui, la liste des communes déléguées le dit souvent.',
  epci: 'CSV ou classeur XLSX. Sans lui, les intercommunalités restent telles quelles.',
}

/** A new vintage of INSEE’s files: an essay first, and nothing written before one has read what it would change. */
export const TerritoryImport = ({ vintage }: { vintage: number }) => {
  const { state, ask, confirm, restart } = useDryRun()
  if (state.step === 'done')
    return (
      <Notice
        tone="good"
        live
        title={`Le millésime ${state.vintage} est en place`}
        actions={<LinkButton href="/atelier/territoires">Voir les territoires</LinkButton>}
      >
        {state.changed === 0
          ? 'Aucun territoire n’a changé.'
          : `${state.changed} ${state.changed === 1 ? 'territoire a changé' : 'territoires ont changé'}. L’historique garde le détail.`}
      </Notice>
    )
  if (state.step === 'shown') {
    const { run } = state
    const count = changeCount(run.plan)
    return (
      <div className="grid gap-6">
        <PlanView plan={run.plan} names={run.names} />
        {state.problem && (
          <Notice tone="danger" live>
            {state.problem}
          </Notice>
        )}
        <div className="flex flex-wrap items-center gap-2">
          <Button variant="primary" pending={state.writing} onClick={() => void confirm(run)}>
            {count === 0
              ? `Passer au millésime ${run.plan.vintage}`
              : `Appliquer ${count} changement${count > 1 ? 's' : ''}`}
          </Button>
          <Button variant="quiet" disabled={state.writing} onClick={restart}>
            Choisir d’autres fichiers
          </Button>
          <p className="w-full text-sm text-ink-soft">
            Rien n’est encore écrit. Les valeurs enregistrées ne changent pas, celles des communes réunies non
            plus.
          </p>
        </div>
      </div>
    )
  }
  return (
    <form
      className="grid max-w-xl gap-5"
      onSubmit={event => {
        event.preventDefault()
        void ask(new FormData(event.currentTarget))
      }}
    >
      <Field
        label="Millésime des fichiers"
        hint={`Le 1er janvier de cette année. L’atelier tient aujourd’hui celui de ${vintage}.`}
      >
        {aria => (
          <input
            {...aria}
            name="millesime"
            inputMode="numeric"
            required
            pattern="20\d\d"
            defaultValue={vintage + 1}
            className={`${controlStyle} tabular max-w-28`}
          />
        )}
      </Field>
      {cogFiles.map(file => (
        <Field key={file} label={cogFileLabels[file]} hint={hints[file]} optional={optional[file]}>
          {aria => (
            <input
              {...aria}
              type="file"
              name={file}
              accept=".csv,.txt,.xlsx"
              required={!optional[file]}
              className={controlStyle}
            />
          )}
        </Field>
      ))}
      {state.step === 'files' && state.problem && (
        <Notice tone="danger" live>
          {state.problem}
        </Notice>
      )}
      <div>
        <Button type="submit" variant="primary" pending={state.step === 'reading'} className="max-sm:w-full">
          Essayer sans rien changer
        </Button>
      </div>
    </form>
  )
}
