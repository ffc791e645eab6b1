import { logDefect } from '@/lib/log'
import { messagePage } from '@/lib/services/article/page/message-page'
import { type PublicContext, publicContext } from './context'
import { pageResponse } from './respond'

/**
 * Runs a public route. An outage is told as an outage (503 and a sentence), never as an empty page or « aucun
 * résultat »; the person is given the reference under which the cause was logged.
 */
export const answer = async (
  request: Request,
  where: string,
  load: (context: PublicContext) => Promise<Response>,
): Promise<Response> => {
  try {
    return await load(publicContext())
  } catch (error) {
    const reference = logDefect(error, where)
    const page = messagePage({
      title: 'Le site est momentanément indisponible',
      sentences: [
        'La page n’a pas pu être préparée. Rien n’est perdu\u00a0: les bilans publiés sont conservés.',
        'Réessayez dans une minute.',
      ],
      reference,
    })
    return pageResponse(request, page, { status: 503, demonstration: false })
  }
}
