'use client'

import { useController } from 'react-hook-form'
import { say } from '@/components/feedback/toast'
import { SubmitBar } from '@/components/form/submit-bar'
import { TextField } from '@/components/form/text-field'
import { useZodForm } from '@/components/form/use-zod-form'
import { MediaField } from '@/components/media/media-field'
import { StaticMedia } from '@/components/media/static-media'
import { saveIdentityAction } from '@/lib/actions/modele/modeles'
import { type AccentCheck, checkAccent } from '@/lib/domain/modele/contrast'
import { identityFormSchema } from '@/lib/domain/modele/identity-form'
import type { LoadedModele } from '@/lib/loaders/modele/modele'

type Props = {
  identity: LoadedModele['identity']
  version: { id: string; revision: number }
  editable: boolean
}

const where: Record<AccentCheck['where'], string> = {
  print: 'Sur le papier (filets, barres)',
  light: 'À l’écran, thème clair',
  dark: 'À l’écran, thème sombre',
}

/** Name, colour, logo and contact of the issuer. */
export const IdentityPanel = ({ identity, version, editable }: Props) =>
  editable ? (
    <IdentityForm identity={identity} version={version} />
  ) : (
    <div className="grid gap-4">
      <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-1.5">
        <dt className="text-ink-soft">Émetteur</dt>
        <dd>{identity.name}</dd>
        <dt className="text-ink-soft">Signature</dt>
        <dd>{identity.tagline || '—'}</dd>
        <dt className="text-ink-soft">Contact</dt>
        <dd>{identity.contactDomain || 'À compléter'}</dd>
        <dt className="text-ink-soft">Couleur</dt>
        <dd className="tabular">{identity.accent}</dd>
      </dl>
      <AccentChecks accent={identity.accent} />
      {identity.logoMediaId ? <StaticMedia mediaId={identity.logoMediaId} use="vignette" /> : null}
    </div>
  )

const IdentityForm = ({ identity, version }: Omit<Props, 'editable'>) => {
  const { form, onSubmit, refusal, pending } = useZodForm({
    schema: identityFormSchema,
    defaultValues: {
      name: identity.name,
      tagline: identity.tagline,
      accent: identity.accent,
      logoMediaId: identity.logoMediaId ?? '',
      contactDomain: identity.contactDomain,
    },
    typedAction: values =>
      saveIdentityAction({ ...values, versionId: version.id, revision: version.revision }),
    onSuccess: () => say('L’identité est enregistrée.'),
  })
  const { field } = useController({ control: form.control, name: 'logoMediaId' })
  const accent = form.watch('accent').trim()
  return (
    <form onSubmit={onSubmit} noValidate className="grid max-w-xl gap-5">
      <TextField form={form} name="name" label="Nom de l’émetteur" printed />
      <TextField form={form} name="tagline" label="Signature" printed optional />
      <TextField
        form={form}
        name="contactDomain"
        label="Domaine de contact"
        hint="Celui de l’émetteur, et de lui seul : exemple.fr"
        optional
      />
      <TextField form={form} name="accent" label="Couleur" hint="# et six chiffres ou lettres" />
      <AccentChecks accent={accent} />
      <MediaField
        label="Logo"
        value={field.value || null}
        use="vignette"
        onChange={id => field.onChange(id ?? '')}
      />
      <SubmitBar label="Enregistrer l’identité" pending={pending} refusal={refusal} />
    </form>
  )
}

const ratio = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 })

const AccentChecks = ({ accent }: { accent: string }) =>
  /^#[0-9a-f]{6}$/i.test(accent) ? (
    <div className="flex items-center gap-4">
      <svg viewBox="0 0 40 40" className="size-10 shrink-0" aria-hidden="true">
        <rect width="40" height="40" fill={accent} />
      </svg>
      <ul className="grid gap-0.5 text-sm" aria-label="Contraste de la couleur">
        {checkAccent(accent).map(check => (
          <li key={check.where} className={check.enough ? 'text-good' : 'font-semibold text-danger'}>
            {where[check.where]}&nbsp;: {ratio.format(check.ratio)} pour 1
            {check.enough ? ', suffisant' : `, il en faut ${ratio.format(check.needed)}`}
          </li>
        ))}
      </ul>
    </div>
  ) : null
