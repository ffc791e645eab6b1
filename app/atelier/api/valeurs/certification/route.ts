import { answer, apiRoute, readJson, refusal } from '@/lib/actions/api-route'
import { certifySchema } from '@/lib/domain/indicator/grid'
import { certifyValues } from '@/lib/operations/indicator/certify-values'

/** Certifies values in bulk; answers what became of every one. */
export const POST = apiRoute('certifier des valeurs', async (request, _params, context) => {
  const input = certifySchema.safeParse(await readJson(request))
  if (!input.success)
    return refusal(
      422,
      'Cette sélection n’a pas pu être lue. Rien n’a été certifié : recommencez avec moins de cases.',
    )
  const certified = await certifyValues(context, input.data)
  return certified.ok
    ? answer({ outcome: 'done', ...certified.value })
    : refusal(422, certified.error.sentence)
})
