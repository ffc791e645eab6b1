import { readArguments, readFormat, UsageFailure } from '@/lib/cli/arguments'
import { runCommand } from '@/lib/cli/command'
import { generate } from '@/lib/cli/generate'
import { onStopRequest } from '@/lib/cli/processes'
import { machine } from './machine'
import { type Bench, isHeld, ratioOf } from './measure'
import { table } from './table'

async function main(words: string[]): Promise<number> {
  await generate()
  const { benches } = await import('./all')
  try {
    const { values, positionals } = readArguments(words, { format: { type: 'string', default: 'texte' } })
    const format = readFormat(values.format)
    return await run(chosen(benches, positionals), format === 'json')
  } catch (error) {
    if (!(error instanceof UsageFailure)) throw error
    console.error(error.message)
    console.error(usage(benches))
    return 2
  }
}

function chosen(benches: readonly Bench[], [name, extra]: readonly string[]): Bench {
  if (extra !== undefined) throw new UsageFailure(`« ${extra} » est de trop.`)
  const bench = benches.find(known => known.name === name)
  if (bench) return bench
  throw new UsageFailure(name ? `La mesure « ${name} » n’existe pas.` : 'Il manque le nom d’une mesure.')
}

const usage = (benches: readonly Bench[]): string =>
  [
    'Usage : npm run bench -- <mesure> [--format texte|json]',
    ...benches.map(({ name, summary }) => `  ${name.padEnd(8)} ${summary}`),
    'Chaque mesure emploie des données de démonstration dans un dossier à elle, effacé ensuite.',
  ].join('\n')

async function run(bench: Bench, json: boolean): Promise<number> {
  const stopped = new Promise<void>(resolve => onStopRequest(resolve))
  const where = machine()
  const measures = await bench.run({ tell: line => console.error(line), stopped })
  if (json) {
    const told = measures.map(measure => ({ ...measure, ratio: ratioOf(measure), held: isHeld(measure) }))
    console.log(JSON.stringify({ bench: bench.name, machine: where, measures: told }, null, 2))
  } else {
    for (const line of table(measures)) console.log(line)
    console.log(Object.values(where).join(', '))
  }
  return 0
}

await runCommand(() => main(process.argv.slice(2)))
process.exit()
