import { unstable_rethrow } from 'next/navigation'
import { z } from 'zod'
import { currentSession } from '@/lib/auth/viewer'
import { frenchIssue } from '@/lib/domain/shared/french-issue'
import type { ActionResult, FieldRefusal } from '@/lib/domain/shared/result'
import { sessionEnded } from '@/lib/domain/user/session-ended'
import { logDefect } from '@/lib/log'
import { type RequestContext, requestContext } from './request-context'

z.config({ customError: frenchIssue })

type Definition<Schema extends z.ZodType, Value> = {
  /** Names the action in the logs. */
  name: string
  schema: Schema
  /** Usually one call of an operation, which authorizes; the viewer is the one of this very request. */
  run: (input: z.output<Schema>, context: RequestContext) => Promise<ActionResult<Value>>
}

/**
 * The one way to write an action: parse → viewer → operation → typed result. Anyone can call an action with anything,
 * from any page: nothing is trusted that comes with the call.
 */
export const defineAction =
  <Schema extends z.ZodType, Value>({ name, schema, run }: Definition<Schema, Value>) =>
  async (raw: z.input<Schema>): Promise<ActionResult<Value>> => {
    let viewerId: string | null = null
    try {
      const session = await currentSession()
      if (!session) return refused({ code: 'session', sentence: sessionEnded })
      viewerId = session.viewer.id
      const parsed = schema.safeParse(raw)
      if (!parsed.success) return refused(invalidInput(parsed.error))
      return await run(parsed.data, requestContext(session))
    } catch (error) {
      // Redirections and refusals of access are Next's own errors: they go on their way.
      unstable_rethrow(error)
      return refused(defect(logDefect(error, `action ${name}`, { viewer: viewerId })))
    }
  }

const refused = (error: FieldRefusal): { ok: false; error: FieldRefusal } => ({ ok: false, error })

/** The first sentence of each field, under its path; those about the whole input in the sentence itself. */
export function invalidInput(error: z.ZodError): FieldRefusal {
  const fields: Record<string, string> = {}
  const whole: string[] = []
  for (const { path, message } of error.issues) {
    const key = path.map(String).join('.')
    if (key === '') whole.push(message)
    else fields[key] ??= message
  }
  const general =
    'Certaines informations ne conviennent pas. Rien n’a été enregistré : corrigez-les, puis recommencez.'
  return { code: 'invalid', sentence: whole[0] ?? general, fields }
}

/** Generic words for what nobody foresaw; the reference finds the details in the logs. */
export const defect = (reference: string): FieldRefusal => ({
  code: 'defect',
  sentence: `Une erreur est survenue (référence ${reference}). Rien n’a été enregistré. Réessayez ; si elle revient, donnez cette référence à la personne qui administre l’atelier.`,
})
