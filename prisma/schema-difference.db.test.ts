import { Client } from 'pg'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '@/lib/platform/postgres/test-database'
import { differenceFromSchema } from './schema-difference'

const schema = `
datasource db {
  provider = "postgresql"
}

model Story {
  id       Int     @id @default(autoincrement())
  slug     String  @unique
  headline String
  live     Boolean @default(false)
  search   Unsupported("tsvector")?
  length   Int?

  @@index([search], type: Gin)
  @@index([headline(ops: raw("gin_trgm_ops"))], type: Gin)
}`

// Everything that a Prisma schema has words for, and then everything that it has none for.
const migrations = `
CREATE EXTENSION pg_trgm;
CREATE TABLE "Story" (
  id serial PRIMARY KEY,
  slug text NOT NULL,
  headline text NOT NULL,
  live boolean NOT NULL DEFAULT false,
  search tsvector GENERATED ALWAYS AS (to_tsvector('english', headline)) STORED,
  length int GENERATED ALWAYS AS (char_length(headline)) VIRTUAL
);
CREATE UNIQUE INDEX "Story_slug_key" ON "Story" (slug);
CREATE INDEX "Story_search_idx" ON "Story" USING gin (search);
CREATE INDEX "Story_headline_idx" ON "Story" USING gin (headline gin_trgm_ops);

CREATE UNIQUE INDEX one_live_headline ON "Story" (headline) WHERE live;
CREATE INDEX headline_in_lower_case ON "Story" (lower(headline));
ALTER TABLE "Story" ADD CONSTRAINT named CHECK (headline <> '');
CREATE FUNCTION purge() RETURNS trigger LANGUAGE plpgsql AS
  $$ BEGIN PERFORM pg_notify('purge', NEW.slug); RETURN NEW; END; $$;
CREATE TRIGGER purge AFTER UPDATE ON "Story" FOR EACH ROW EXECUTE FUNCTION purge();
ALTER TABLE "Story" SET (toast_tuple_target = 128);
CREATE VIEW live_stories AS SELECT * FROM "Story" WHERE live;
`

let database: TestDatabase

beforeEach(async () => {
  database = await createTestDatabase()
  const client = new Client({ connectionString: database.url })
  await client.connect()
  await client.query(`DROP SCHEMA public CASCADE; CREATE SCHEMA public; ${migrations}`)
  await client.end()
})

afterEach(() => database.drop())

it('does not take for a difference what a schema cannot say', async () => {
  expect(await difference(schema)).toBe('')
})

it('finds what the schema says and the migrations do not', async () => {
  const more = schema.replace('live     Boolean', 'byline   String?\n  live     Boolean')
  expect(await difference(more)).toBe(
    '-- AlterTable\nALTER TABLE "Story" ADD COLUMN     "byline" TEXT;',
  )
})

it('finds what the migrations say and the schema does not', async () => {
  const less = schema.replace('@unique', '').replace('live     Boolean @default(false)', '')
  const sql = await difference(less)
  expect(sql).toContain('DROP INDEX "Story_slug_key"')
  expect(sql).toContain('DROP COLUMN "live"')
})

const difference = (content: string) =>
  differenceFromSchema(database.url, [{ path: 'schema.prisma', content }])
