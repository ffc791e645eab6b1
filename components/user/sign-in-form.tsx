'use client'

import { SubmitBar } from '@/components/form/submit-bar'
import { TextField } from '@/components/form/text-field'
import { useZodForm } from '@/components/form/use-zod-form'
import { DemonstrationAccounts } from '@/components/user/demonstration-accounts'
import { signInAction } from '@/lib/actions/session/sign-in'
import { signInSchema } from '@/lib/domain/user/account'
import type { DemonstrationChoices } from '@/lib/loaders/user/demonstration-accounts'

export type SignInFormProps = { returnPath: string; choices: DemonstrationChoices }

export function SignInForm({ returnPath, choices }: SignInFormProps) {
  const { form, onSubmit, refusal, pending } = useZodForm({
    schema: signInSchema,
    defaultValues: { email: '', password: '', retour: returnPath },
    action: signInAction,
    guard: false,
  })
  const fill = (email: string) => {
    form.setValue('email', email)
    form.clearErrors()
    if (choices.password) form.setValue('password', choices.password)
    form.setFocus('password', { shouldSelect: true })
  }
  return (
    <>
      {/* Pressed before its script has arrived, a form is sent by the browser: never with the password in the address. */}
      <form method="post" onSubmit={onSubmit} noValidate className="mt-6 flex flex-col gap-4">
        <TextField
          form={form}
          name="email"
          type="email"
          inputMode="email"
          autoComplete="username"
          spellCheck={false}
          label="Adresse électronique"
        />
        <TextField
          form={form}
          name="password"
          type="password"
          autoComplete="current-password"
          label="Mot de passe"
        />
        <SubmitBar label="Me connecter" pending={pending} refusal={refusal} />
      </form>
      <DemonstrationAccounts choices={choices} onChoose={fill} />
    </>
  )
}
