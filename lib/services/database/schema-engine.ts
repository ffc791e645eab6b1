import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils'
import type { SchemaContainer } from '@prisma/schema-engine-wasm/schema_engine_bg'
import * as glue from '@prisma/schema-engine-wasm/schema_engine_bg'

/*
 * Prisma's own schema engine, compiled to WebAssembly and published on npm. `prisma migrate` runs the same engine from a
 * binary fetched from Prisma's servers, which can't be reached everywhere. Node 20 can't import `.wasm` files, so the
 * module is instantiated by hand with the glue that the package ships.
 */
let loaded: Promise<void> | undefined

/** Where the engine leaves the message of a panic, an exception without any text following it. */
const panics = { message: '', set_message: (message: string) => void Object.assign(panics, { message }) }

async function instantiate(): Promise<void> {
  const require = createRequire(import.meta.url)
  const file = path.join(
    path.dirname(require.resolve('@prisma/schema-engine-wasm/schema_engine_bg')),
    'schema_engine_bg.wasm',
  )
  const { instance } = await WebAssembly.instantiate(await readFile(file), {
    './schema_engine_bg.js': Object.fromEntries(Object.entries(glue).filter(isFunctionEntry).map(letGo)),
  })
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: panics })
  glue.__wbg_set_wasm(instance.exports)
  const start = instance.exports.__wbindgen_start
  if (typeof start !== 'function') throw new Error('schema_engine_bg.wasm has no __wbindgen_start')
  start()
}

function isFunctionEntry(entry: [string, unknown]): entry is [string, WebAssembly.ImportValue] {
  return typeof entry[1] === 'function'
}

/** The engine never cancels the timers of its time limits: without this, a command would end ten seconds late. */
function letGo(entry: [string, WebAssembly.ImportValue]): [string, WebAssembly.ImportValue] {
  if (!entry[0].startsWith('__wbg_setTimeout_')) return entry
  return [entry[0], (callback: () => void, delay: number) => setTimeout(callback, delay >>> 0).unref()]
}

/** Runs `work` with an engine whose connections go through `factory`, then frees the engine. */
export async function withSchemaEngine<Result>(
  factory: SqlMigrationAwareDriverAdapterFactory,
  files: readonly SchemaContainer[],
  work: (engine: glue.SchemaEngine) => Promise<Result>,
): Promise<Result> {
  loaded ??= instantiate()
  await loaded
  const datamodels = files.map((file): [string, string] => [file.path, file.content])
  const engine = await glue.SchemaEngine.new(
    { datamodels },
    ignoreLogs,
    bindMigrationAwareSqlAdapterFactory(factory),
  )
  try {
    return await work(engine)
  } catch (error) {
    throw error instanceof WebAssembly.RuntimeError ? new Error(panics.message, { cause: error }) : error
  } finally {
    engine?.free()
  }
}

function ignoreLogs(): void {
  // Progress of the engine, for its own developers.
}
