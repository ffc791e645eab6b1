import path from 'node:path'
import { withConnection } from '@/lib/services/database/connection'
import { diagnose, type MigrationDiagnosis } from '@/lib/services/database/migrate'
import { type OpenedDatabase, openDatabase } from '@/lib/services/database/open'
import { prismaFolder, projectRoot, readDatabaseSettings } from '@/lib/services/database/settings'
import { updateDatabase } from '@/lib/services/database/update'
import { queues } from '@/lib/services/jobs/queues'
import { loadEnvironment, runCommand } from './command'

const usage = `Usage :
  npm run db:migrate [-- --reprendre]   applique les migrations manquantes (--reprendre : retente celle qui a échoué)
  npm run db:migration -- <nom>         écrit la migration qui mène au schéma de prisma/
  npm run db:reset -- --oui             EFFACE toutes les données, puis recrée une base vide
  npm run db:status                     dit ce qui manque, ce qui a été modifié, ce qui a échoué`

const commands: Record<string, (args: string[]) => Promise<number>> = { migrate, migration, reset, status }

async function migrate(args: string[]): Promise<number> {
  return withDatabase(async database => {
    const applied = await updateDatabase(database, { queues, retryFailed: args.includes('--reprendre') })
    for (const name of applied) console.log(`Appliquée : ${name}`)
    console.log(applied.length === 0 ? 'La base de données était à jour.' : 'La base de données est à jour.')
    return report(await diagnose(database.ownerUrl))
  })
}

async function migration([name]: string[]): Promise<number> {
  if (!name) return explain()
  const { writeMigration } = await import('@/lib/services/database/write-migration')
  const written = await writeMigration(name, prismaFolder)
  if (!written) console.log('Les migrations mènent déjà au schéma : rien à écrire.')
  else
    console.log(
      `Écrite : ${path.relative(projectRoot, written.file)}. Relisez-la, puis lancez « npm run db:migrate ».`,
    )
  return 0
}

async function reset(args: string[]): Promise<number> {
  if (!args.includes('--oui')) {
    console.error('Cette commande efface toutes les données. Pour confirmer : npm run db:reset -- --oui')
    return 1
  }
  return withDatabase(async database => {
    await withConnection(database.ownerUrl, client =>
      client.query('DROP SCHEMA IF EXISTS pgboss CASCADE; DROP SCHEMA public CASCADE; CREATE SCHEMA public'),
    )
    await updateDatabase(database, { queues })
    console.log('La base de données est vide et à jour.')
    return 0
  })
}

async function status(): Promise<number> {
  return withDatabase(async database => report(await diagnose(database.ownerUrl)))
}

function report({ unapplied, edited, failed, unknown }: MigrationDiagnosis): number {
  const lines = [
    ...failed.map(name => `A échoué : ${name}`),
    ...unapplied.map(name => `Reste à appliquer : ${name}`),
    ...edited.map(name => `Modifiée après avoir été appliquée : ${name}`),
    ...unknown.map(name => `Inconnue de cette version du logiciel : ${name}`),
  ]
  for (const line of lines) console.error(line)
  if (lines.length === 0) console.log('Toutes les migrations sont appliquées, aucune n’a été modifiée.')
  return lines.length === 0 ? 0 : 1
}

async function withDatabase(work: (database: OpenedDatabase) => Promise<number>): Promise<number> {
  const database = await openDatabase(readDatabaseSettings())
  try {
    return await work(database)
  } finally {
    await database.close()
  }
}

async function explain(): Promise<number> {
  console.error(usage)
  return 2
}

loadEnvironment()
const [command = '', ...rest] = process.argv.slice(2)
await runCommand(() => (commands[command] ?? explain)(rest))
