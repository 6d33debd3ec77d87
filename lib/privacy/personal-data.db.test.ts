import { afterEach, describe, expect, it } from 'vitest'
import { db } from '@/lib/platform/db'
import { databaseSuite } from '@/lib/platform/postgres/database-suite'
import { type Holding, isHeld, personalData } from './personal-data'

databaseSuite()

const register: Record<string, Holding> = {
  ...personalData,
  ArticleBody: { nobodys: 'What the newspaper published.' },
  ArticleDraft: { nobodys: 'What the newspaper is going to publish.' },
  ArticleRevision: { nobodys: 'What the newspaper published, and was going to publish.' },
}

interface Reference {
  table: string
  to: string
  /** pg_constraint.confdeltype: c cascades, n sets null. */
  action: string
}

const tables = async () =>
  (
    await db().$queryRaw<{ name: string }[]>`
      SELECT relname AS name FROM pg_class
      WHERE relkind IN ('r', 'p') AND relnamespace = 'public'::regnamespace ORDER BY 1`
  ).map(({ name }) => name)

const references = () => db().$queryRaw<Reference[]>`
  SELECT child.relname AS table, parent.relname AS to, confdeltype::text AS action
  FROM pg_constraint
  JOIN pg_class AS child ON child.oid = conrelid
  JOIN pg_class AS parent ON parent.oid = confrelid
  WHERE contype = 'f' AND connamespace = 'public'::regnamespace`

/** What the register does not know of the database, or says otherwise than it is. */
async function contradictions(): Promise<string[]> {
  const unknown = (await tables())
    .filter((table) => !register[table])
    .map((table) => `${table} is not in the register`)
  const wrong = (await references()).flatMap(({ table, to, action }) => {
    const [child, parent] = [register[table], register[to]]
    if (!child || !parent || !isHeld(parent) || typeof parent.erase === 'object') return []
    if (!isHeld(child)) return [`${table} refers to ${to}, and is said to be nobody’s`]
    const expected = { deleted: 'c', 'with the account': 'c', anonymised: 'n' }
    if (typeof child.erase === 'object' || expected[child.erase] === action) return []
    return [`${table} is said to be ${child.erase}, and the database does otherwise`]
  })
  return [...unknown, ...wrong]
}

afterEach(() => db().$executeRaw`DROP TABLE IF EXISTS "Planted", "PlantedBelow"`)

describe('the register of personal data', () => {
  it('knows every table, and says of it what the database does', async () => {
    expect(await contradictions()).toEqual([])
  })

  it('names no table that is gone', async () => {
    const known = await tables()
    expect(Object.keys(register).filter((table) => !known.includes(table))).toEqual([])
  })

  it.each([
    ['is new', 'CREATE TABLE "Planted" (id uuid)', 'Planted is not in the register'],
    [
      'refers to readers and would stay',
      'CREATE TABLE "Planted" ("userId" uuid REFERENCES "User" ON DELETE CASCADE)',
      'Planted is not in the register',
    ],
  ])('finds a table that %s', async (_what, statement, finding) => {
    await db().$executeRawUnsafe(statement)
    expect(await contradictions()).toContain(finding)
  })

  it('finds a table that refers to readers and is said to be nobody’s', async () => {
    await db().$executeRaw`CREATE TABLE "Planted" ("userId" uuid REFERENCES "User")`
    register.Planted = { nobodys: 'So somebody thought.' }
    const found = await contradictions()
    delete register.Planted
    expect(found).toContain('Planted refers to User, and is said to be nobody’s')
  })

  it('finds a table that hangs on one that is held', async () => {
    await db()
      .$executeRaw`CREATE TABLE "Planted" (id uuid PRIMARY KEY, "userId" uuid REFERENCES "User" ON DELETE CASCADE)`
    await db()
      .$executeRaw`CREATE TABLE "PlantedBelow" (planted uuid REFERENCES "Planted" ON DELETE RESTRICT)`
    const held = { rows: 'true', copy: { heading: '' }, erase: 'with the account' } as const
    Object.assign(register, { Planted: held, PlantedBelow: held })
    const found = await contradictions()
    delete register.Planted
    delete register.PlantedBelow
    expect(found).toContain(
      'PlantedBelow is said to be with the account, and the database does otherwise',
    )
  })

  it('gives no secret away', async () => {
    const columns = await db().$queryRaw<{ table: string; column: string }[]>`
      SELECT table_name AS table, column_name AS column FROM information_schema.columns
      WHERE table_schema = 'public'`
    const given = columns.filter(({ table, column }) => {
      const holding = register[table]
      return holding && isHeld(holding) && !(column in (holding.copy.without ?? {}))
    })
    const harmless = ['wordingHash', 'codeExpiresAt']
    const secrets = given.filter(({ column }) => /hash|secret|token|key|code/i.test(column))
    expect(secrets.filter(({ column }) => !harmless.includes(column))).toEqual([])
  })
})
