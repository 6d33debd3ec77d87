import { expect, it } from 'vitest'
import { z } from 'zod'

const modules = import.meta.glob<Record<string, unknown>>(
  [
    '../lib/**/schemas.ts',
    '../lib/account-settings/names.ts',
    '../lib/articles/document.ts',
    '../lib/google/profile.ts',
    '../lib/publishing/drafts/content.ts',
    '../lib/publishing/review/note.ts',
  ],
  { eager: true },
)

/** Passwords are hashed, and the report of an audit is written by ourselves. */
const exempt = ['newPassword', 'existingPassword', 'auditReport']

const isSchema = (value: unknown): value is z.core.$ZodType => value instanceof z.core.$ZodType

/** The schemas of a schema's texts, with their paths. */
function leaves(schema: z.core.$ZodType, path: string): [string, z.core.$ZodType][] {
  const { def } = schema._zod as unknown as { def: Record<string, unknown> }
  const parts = [def.shape, def.options, def.items, { element: def.element, inner: def.innerType }]
    .flatMap((held) => Object.entries(held ?? {}))
    .filter((part): part is [string, z.core.$ZodType] => isSchema(part[1]))
  if (parts.length === 0) return [[path, schema]]
  return parts.flatMap(([name, part]) => leaves(part, `${path}.${name}`))
}

const texts = Object.entries(modules).flatMap(([file, exported]) =>
  Object.entries(exported)
    .filter(([name]) => !exempt.includes(name))
    .flatMap(([name, value]) => (isSchema(value) ? leaves(value, `${file} ${name}`) : [])),
)

const unstorable = ['\0', '\ud800'].flatMap((part) => [
  part,
  `The rain${part}fell on it.`,
  `https://news.example/${part}`,
  `a${part}b@news.example`,
])

/** As JSON writes what cannot be stored. */
const inJson = /\\u(0000|d[89a-f])/

/** What of it comes through the schema. */
const accepted = (schema: z.core.$ZodType) =>
  unstorable.flatMap((text) => {
    const parsed = z.safeParse(schema, text)
    return parsed.success && inJson.test(JSON.stringify(parsed.data) ?? '') ? [text] : []
  })

it('finds the texts of schemas', () => {
  const paths = texts.map(([path]) => path)
  expect(paths).toContain('../lib/topics/schemas.ts topicDescription.name')
  expect(paths).toContain('../lib/publishing/schemas.ts newCorrection.text')
})

it('lets none of them hold what Postgres cannot store', () => {
  const naive = texts.filter(([, schema]) => accepted(schema).length > 0)
  expect(naive.map(([path]) => path)).toEqual([])
})

it('notices a schema that takes any text', () => {
  const [[, naive] = []] = leaves(z.object({ note: z.string().trim().default('') }), 'naive')
  expect(naive && accepted(naive)).toHaveLength(unstorable.length)
})
