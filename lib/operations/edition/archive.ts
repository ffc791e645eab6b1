import type { DecisionOn } from '@/lib/domain/workflow/inputs'
import type { OperationContext } from '../context'
import { runDecision } from './run-decision'

/** « Archiver » what is no longer online. */
export const archiveEdition = (context: OperationContext, input: DecisionOn) =>
  runDecision(context, { by: context.viewer, transition: 'archive', input })
