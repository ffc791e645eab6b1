import { listRevisionPlaces, type RevisionPlace } from '@/lib/data/edition/revision-places'
import type { Difference } from '@/lib/operations/edition/check-content'
import { verifyRevisions } from '@/lib/operations/verify'
import { formatOption, readArguments, readFormat, UsageFailure } from '../arguments'
import type { Command, CommandContext, Job } from './command'

export const verify: Command = {
  name: 'verifier',
  summary:
    'Recalcule l’empreinte de chaque manifeste et de chaque fichier, et les compare à ce qui est approuvé.',
  usage: 'verifier [--format texte|json]',
  read(args) {
    const { values, positionals } = readArguments(args, formatOption)
    if (positionals[0] !== undefined) throw new UsageFailure(`« ${positionals[0]} » est de trop.`)
    const format = readFormat(values.format)
    return format === 'json' ? verifyAsJson : verifyAsText
  },
}

const verifyAsJson: Job = async context => {
  const verification = await verifyRevisions(context.db, context.store)
  context.say(JSON.stringify(verification, null, 2))
  return exitCode(verification)
}

const verifyAsText: Job = async context => {
  const verification = await verifyRevisions(context.db, context.store)
  const { revisions, files, differences } = verification
  if (revisions === 0) {
    context.warn('Aucun bilan n’a encore été soumis : il n’y a rien à vérifier.')
    return 1
  }
  const checked = `${count(revisions, 'manifeste')} et ${count(files, 'fichier')} vérifiés`
  if (differences.length === 0) context.say(`${checked} : tous sont identiques à ce qui a été soumis.`)
  else await warnOf(context, checked, differences)
  return exitCode(verification)
}

const exitCode = ({ revisions, differences }: { revisions: number; differences: Difference[] }): number =>
  revisions > 0 && differences.length === 0 ? 0 : 1

async function warnOf(context: CommandContext, checked: string, differences: Difference[]): Promise<void> {
  const places = await listRevisionPlaces(context.db, [
    ...new Set(differences.map(found => found.revisionId)),
  ])
  context.warn(`${checked} : ${count(differences.length, 'différence')}.`)
  for (const found of differences) {
    context.warn(`- ${placeOf(found.revisionId, places)} : ${sentences[found.what](found.file ?? '')}.`)
  }
  context.warn(
    'Remettez les fichiers et la base de données de la même sauvegarde, ou soumettez à nouveau les bilans nommés.',
  )
}

const sentences: Record<Difference['what'], (file: string) => string> = {
  manifest: () => 'le manifeste ne correspond plus à son empreinte',
  'file-list': () => 'les fichiers enregistrés ne sont plus ceux que nomme le manifeste',
  content: () => 'le contenu enregistré n’est plus celui du manifeste',
  missing: file => `le fichier « ${file} » manque`,
  altered: file => `le fichier « ${file} » n’est plus celui qui a été soumis`,
}

const placeOf = (revisionId: string, places: readonly RevisionPlace[]): string => {
  const place = places.find(({ id }) => id === revisionId)
  if (!place) return `révision ${revisionId}`
  return `${place.territory}, ${place.collection}, édition ${place.edition}, révision ${place.number}`
}

const count = (number: number, noun: string): string => `${number} ${noun}${number > 1 ? 's' : ''}`
