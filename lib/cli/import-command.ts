import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { slugPattern } from '@/lib/articles/address'
import { env } from '@/lib/platform/env'
import { InvalidInputError } from '@/lib/platform/errors'
import { allSections, type Section, sectionBySlug } from '@/lib/sections/known-sections'
import { importPlainText } from '@/lib/transfer/import-plain-text'
import { actor, type Command, UsageError } from './command'

const accesses = ['free', 'registered', 'premium'] as const

export const importCommand: Command = {
  name: 'import',
  usage:
    'import FILE --section SECTION [--access free|registered|premium] [--slug SLUG] [--publish]',
  summary: 'Makes an article of a plain-text document; prints its address.',
  parse(args) {
    const { values, positionals } = readArgs(args)
    const [file, ...more] = positionals
    if (!file || more.length > 0) throw new UsageError('Name one file.')
    const access = accesses.find((each) => each === (values.access ?? 'registered'))
    if (!access) throw new UsageError(`--access is one of ${accesses.join(', ')}.`)
    if (values.slug !== undefined && !slugPattern.test(values.slug)) {
      throw new UsageError('--slug is lower-case words joined by hyphens, like a-short-headline.')
    }
    return async () => {
      const section = requireSection(values.section)
      const source = await readText(fromCaller(file))
      const { publish = false, slug } = values
      const imported = await importPlainText(actor, source, {
        section: section.slug,
        access,
        slug,
        publish,
      })
      return [
        publish ? env().SITE_URL + imported.path : `Stored as a draft: ${imported.path}`,
        ...imported.related.map(({ headline, path }) =>
          path
            ? `Related story: “${headline}” → ${path}`
            : `Related story not found here: “${headline}”`,
        ),
      ].join('\n')
    }
  },
}

function requireSection(slug = ''): Section {
  const section = sectionBySlug(slug)
  if (section) return section
  const slugs = allSections().map((each) => each.slug)
  throw new UsageError(`--section is one of ${slugs.join(', ')}.`)
}

function readArgs(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        section: { type: 'string' },
        access: { type: 'string' },
        slug: { type: 'string' },
        publish: { type: 'boolean' },
      },
    })
  } catch (error) {
    throw new UsageError((error as Error).message, { cause: error })
  }
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    throw new InvalidInputError({ file: `${path} cannot be read: ${(error as Error).message}` })
  }
}

/** npm changes into the project's folder; INIT_CWD is where the person stood. */
const fromCaller = (file: string) => resolve(env().INIT_CWD ?? '.', file)
