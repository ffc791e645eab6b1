import { connect } from 'node:net'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { defaultDemoPassword } from '@/lib/domain/user/demonstration'
import { env, type Settings } from '@/lib/env'
import { DatabaseFailure } from '@/lib/services/database/failure'
import { buildWhenStale, hasBuild } from './build'
import { loadEnvironment, runCommand } from './command'
import { loadDemonstration, type Seeding } from './demonstration'
import { generate } from './generate'
import { nextProgram } from './next-program'
import { type Prepared, prepare } from './prepare'
import { endOrphan, ownProgram, recordServer, StopRequested, type Supervisor, supervise } from './processes'
import { keepServers } from './servers'

type Mode = 'start' | 'dev' | 'serve'

const modes: Record<string, Mode> = { '': 'start', '--dev': 'dev', '--no-build': 'serve' }

async function main(args: string[]): Promise<number> {
  const mode = modes[args.join(' ')]
  if (!mode) {
    console.error(
      'Usage : npm start (prépare, construit et sert), npm run serve (sans construire), npm run dev (développement)',
    )
    return 2
  }
  loadEnvironment()
  const supervisor = supervise()
  try {
    await generate()
    supervisor.check()
    console.log('Préparation de la base de données…')
    const prepared = await prepare({ migrateFirst: () => migrate(supervisor) })
    void prepared.lost.then(() => supervisor.fail(new DatabaseFailure(databaseLost)))
    try {
      return await launch(mode, prepared, supervisor)
    } finally {
      await prepared.close()
    }
  } catch (error) {
    if (!(error instanceof StopRequested)) throw error
    console.log('Arrêté.')
    return 0
  }
}

async function migrate(supervisor: Supervisor): Promise<void> {
  const code = await supervisor.run([...ownProgram('database.ts'), 'migrate'])
  if (code !== 0)
    throw new DatabaseFailure(
      'La base de données n’a pas pu être mise à jour\u00a0: la cause est affichée ci-dessus.',
    )
}

/**
 * Node lets garbage pile up in proportion to this. The pages live in some 120 MB; files are read as they come, and
 * what is printed is held outside of it.
 */
const heapLimit = '--max-old-space-size=512'

const databaseLost =
  'La base de données embarquée s’est arrêtée : l’atelier s’arrête aussi. Relancez la commande ; ce qui était enregistré l’est toujours.'

async function launch(mode: Mode, prepared: Prepared, supervisor: Supervisor): Promise<number> {
  announce(prepared)
  process.env.DEMO_PASSWORD ||= defaultDemoPassword
  const settings = env()
  const record = path.join(prepared.dataDir, 'serveur')
  await endOrphan(record)
  await refuseBusyPort(settings.port)
  const seeding = settings.demonstration ? await loadDemonstration(supervisor) : undefined
  if (seeding?.seeded) console.log('Données de démonstration chargées.')
  await build(mode, supervisor)

  const port = ['-p', String(settings.port)]
  const given = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' }
  let over = false
  void welcomeWhenReady(settings, seeding, () => over || supervisor.stopped())
  const code = await (mode === 'dev'
    ? supervisor.run([nextProgram(), 'dev', ...port], {
        env: { ...given, NODE_ENV: 'development' },
        onStart: ({ pid }) => pid !== undefined && void recordServer(record, pid),
      })
    : keepServers(supervisor, {
        program: nextProgram(),
        args: ['start', ...port],
        nodeOptions: [heapLimit],
        env: { ...given, NODE_ENV: 'production' },
        count: settings.servers,
      }))
  over = true
  console.error(
    `Le serveur s’est arrêté de lui-même (code ${code}) : la cause est affichée ci-dessus. Vos données sont intactes.`,
  )
  return code || 1
}

function announce({ applied, edited }: Prepared): void {
  for (const name of applied) console.log(`Migration appliquée : ${name}`)
  for (const name of edited)
    console.warn(`Attention : la migration ${name} a été modifiée après avoir été appliquée.`)
}

async function build(mode: Mode, supervisor: Supervisor): Promise<void> {
  if (mode === 'dev') return
  if (mode === 'serve') {
    if (!(await hasBuild()))
      throw new DatabaseFailure('L’application n’est pas construite : lancez « npm run build ».')
    return
  }
  if ((await buildWhenStale(supervisor)) === 'failed') {
    throw new DatabaseFailure('L’application n’a pas pu être construite : la cause est affichée ci-dessus.')
  }
}

async function refuseBusyPort(port: number): Promise<void> {
  if (await answers(port)) {
    throw new DatabaseFailure(
      `Le port ${port} est déjà occupé. Choisissez-en un autre : PORT=${port + 1} npm start`,
    )
  }
}

async function welcomeWhenReady(
  settings: Settings,
  seeding: Seeding | undefined,
  gone: () => boolean,
): Promise<void> {
  while (!(await answers(settings.port))) {
    if (gone()) return
    await pause(200)
  }
  const lines = [
    '',
    `Site public : ${settings.siteUrl}/bilans`,
    `Atelier : ${settings.atelierUrl}/atelier`,
    ...(seeding ? accountLines(seeding) : []),
    '',
    'Ctrl-C pour arrêter.',
    '',
  ]
  console.log(lines.join('\n'))
}

function accountLines({ accounts }: Seeding): string[] {
  const width = Math.max(0, ...accounts.map(account => account.email.length))
  return [
    '',
    `Comptes de démonstration (mot de passe : ${process.env.DEMO_PASSWORD}) :`,
    ...accounts.map(({ email, role }) => `  ${email.padEnd(width)}  ${role}`),
  ]
}

function answers(port: number): Promise<boolean> {
  return new Promise(resolve => {
    const socket = connect({ port, host: 'localhost' })
    const settle = (answer: boolean) => {
      socket.destroy()
      resolve(answer)
    }
    socket.once('connect', () => settle(true))
    socket.once('error', () => settle(false))
  })
}

await runCommand(() => main(process.argv.slice(2)))
process.exit()
