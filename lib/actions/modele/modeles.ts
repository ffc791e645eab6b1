'use server'

import { refresh } from 'next/cache'
import { z } from 'zod'
import { defineAction } from '@/lib/actions/define-action'
import { answerChangesSchema } from '@/lib/domain/modele/answer'
import { modeleEditSchema } from '@/lib/domain/modele/edit'
import { identityFormSchema } from '@/lib/domain/modele/identity-form'
import { newModeleSchema } from '@/lib/domain/modele/new-modele'
import type { ActionResult } from '@/lib/domain/shared/result'
import { answerChanges } from '@/lib/operations/modele/answer-changes'
import { createModele } from '@/lib/operations/modele/create-modele'
import { detachBlock } from '@/lib/operations/modele/detach-block'
import { editVersion, publishModele, saveIdentity, startVersion } from '@/lib/operations/modele/edit-version'

/** The modèles: their draft versions, and what their changes become in the bilans. */

const read = { versionId: z.uuid(), revision: z.int().min(1) }

/** Shows what was just written. */
const shown = async <T>(outcome: Promise<ActionResult<T>>): Promise<ActionResult<T>> => {
  const result = await outcome
  if (result.ok) refresh()
  return result
}

export const createModeleAction = defineAction({
  name: 'create-modele',
  schema: newModeleSchema,
  run: (input, context) => createModele(context, input),
})

export const editModeleAction = defineAction({
  name: 'edit-modele',
  schema: z.strictObject({ ...read, edit: modeleEditSchema }),
  run: (input, context) => shown(editVersion(context, input)),
})

export const saveIdentityAction = defineAction({
  name: 'save-identity',
  schema: identityFormSchema.extend(read),
  run: (input, context) => shown(saveIdentity(context, input)),
})

export const publishModeleAction = defineAction({
  name: 'publish-modele',
  schema: z.strictObject(read),
  run: (input, context) => shown(publishModele(context, input)),
})

export const startVersionAction = defineAction({
  name: 'start-version',
  schema: z.strictObject({ code: z.string().max(120) }),
  run: (input, context) => shown(startVersion(context, input)),
})

export const answerChangesAction = defineAction({
  name: 'answer-changes',
  schema: answerChangesSchema,
  run: (input, context) => shown(answerChanges(context, input)),
})

export const detachBlockAction = defineAction({
  name: 'detach-block',
  schema: z.strictObject({ blockId: z.uuid(), revision: z.int().min(1) }),
  run: (input, context) => shown(detachBlock(context, input)),
})
