import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import * as engine from '@prisma/schema-engine-wasm/schema_engine_bg'
import type { EngineConnection } from './engine-connection'

export type SchemaFile = { path: string; content: string }

/** Nothing of the database is left out of what the engine looks at. */
export const everything = { externalTables: [], externalEnums: [] }

let loaded: Promise<void> | undefined

/** Prisma's schema engine in WebAssembly, working through this connection. */
export async function openSchemaEngine(
  connection: EngineConnection,
  schema: SchemaFile[] = [],
): Promise<engine.SchemaEngine> {
  loaded ??= load()
  await loaded
  const connect = () => Promise.resolve(connection)
  const { provider, adapterName } = connection
  return await engine.SchemaEngine.new(
    {
      datamodels:
        schema.length > 0 ? schema.map(({ path, content }) => [path, content]) : undefined,
    },
    () => {},
    bindMigrationAwareSqlAdapterFactory({
      provider,
      adapterName,
      connect,
      connectToShadowDb: connect,
    }),
  )
}

async function load(): Promise<void> {
  const path = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg')
  const bytes = await readFile(path.replace(/js$/, 'wasm'))
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': imports() })
  engine.__wbg_set_wasm(instance.exports)
  const { __wbindgen_start: start } = instance.exports
  if (typeof start === 'function') start()
}

// The engine gives its lock ten seconds and never clears the timer: it must not keep us alive.
function imports(): WebAssembly.ModuleImports {
  const patient = (run: () => void, milliseconds: number) => setTimeout(run, milliseconds).unref()
  const entries = Object.entries(engine as unknown as WebAssembly.ModuleImports)
  return Object.fromEntries(
    entries.map(([name, value]) => [name, name.startsWith('__wbg_setTimeout') ? patient : value]),
  )
}
