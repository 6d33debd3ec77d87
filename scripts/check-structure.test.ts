import { describe, expect, it } from 'vitest'
import { checkStructure } from './check-structure'
import { plantedTree } from './structure/planted-tree'

const tree = plantedTree()

function findings(files: Record<string, string>) {
  tree.plant(files)
  return checkStructure(tree.root).map(({ file, line, rule }) => `${file}:${line} ${rule}`)
}

const lines = (count: number) => 'export {}\n'.repeat(count)
const imports = (specifier: string) => `import '${specifier}'\n`

describe('a tree that keeps to the rules', () => {
  it('has no findings', () => {
    const files = {
      'server.ts': imports('@/lib/jobs/schedule') + imports('@/prisma/migrate'),
      'app/(site)/[section]/[slug]/page.tsx': imports('@/components/articles/body'),
      'app/feed.xml/route.ts': imports('@/lib/gate/read-article'),
      'app/.well-known/security.txt/route.ts': imports('@/lib/site'),
      'app/newsroom/articles/[...path]/page.tsx': imports('@/lib/publishing/publish-article'),
      'components/articles/body.tsx': imports('@/lib/articles/document') + imports('react'),
      'components/newsroom/editor.tsx': "'use client'\n",
      'lib/articles/document.ts': imports('zod'),
      'lib/articles/actions.ts': imports('next/navigation'),
      'lib/gate/read-article.ts': imports('./body-query'),
      'lib/gate/body-query.ts': 'export const q = (db: any) => db.articleBody.findUnique()',
      'lib/gate/gate.db.test.ts': `${imports('@/prisma/seed')}db.articleBody.count()`,
      'lib/jobs/schedule.ts': imports('@/lib/publishing/publish-article'),
      'lib/limits.ts': imports('@/lib/platform/rate-limit'),
      'lib/platform/db.ts': imports('./prisma-client/client'),
      'lib/platform/rate-limit.ts': '',
      'lib/publishing/publish-article.ts': `${imports('@/lib/site')}db.articleBody.upsert()`,
      'lib/site.ts': '',
      'prisma/demo-edition/articles/long.ts': lines(400),
      'prisma/schema/articles.prisma': 'model Article {\n  articleBody ArticleBody?\n}\n',
      'e2e/gate.spec.ts': `test.skip(process.platform === 'win32', 'there is no Postgres for it')`,
      'node_modules/x/index.ts': lines(400),
      '.next/utils/index.js': lines(400),
    }
    expect(findings(files)).toEqual([])
  })
})

describe('a request', () => {
  it('never waits for a mail server: nothing that answers leads to one, but for its types', () => {
    const files = {
      'app/page.tsx': imports('@/lib/accounts/actions'),
      'lib/accounts/actions.ts': imports('@/lib/mail/send'),
      'lib/mail/send.ts': `${imports('nodemailer')}import type { A } from 'pg-boss'\n`,
      'lib/mail/render.ts': imports('@react-email/render'),
      'lib/jobs/worker.ts': imports('@/lib/mail/render') + imports('pg-boss'),
    }
    expect(findings(files)).toEqual(['lib/mail/send.ts:1 worker-only'])
  })
})

describe('import direction', () => {
  it.each([
    ['components/ui/button.tsx', '@/app/page'],
    ['lib/gate/decide.ts', '@/components/ui/button'],
    ['lib/gate/decide.ts', '../../app/page'],
    ['lib/gate/decide.ts', '@/server'],
    ['lib/gate/decide.ts', '@/lib/jobs/schedule'],
    ['lib/gate/decide.ts', '@/prisma/seed'],
    ['lib/comments.ts', '@/lib/cli/run'],
    ['lib/platform/db.ts', '@/lib/gate/decide'],
    ['lib/platform/db.ts', '../site'],
    ['lib/platform/db.test.ts', '@/lib/gate/decide'],
    ['lib/limits.ts', '@/lib/gate/decide'],
    ['server.ts', '@/app/page'],
    ['lib/gate/decide.ts', '@/e2e/support/site'],
  ])('%s may not import %s', (file, specifier) => {
    tree.plant({ 'server.ts': '', 'lib/cli/run.ts': '' })
    expect(findings({ [file]: `\n${imports(specifier)}` })).toContain(`${file}:2 import-direction`)
  })

  it.each([
    ["import type { Page } from '@/app/page'"],
    ["export { Page } from '@/app/page'"],
    ["export * from '@/app/page'"],
    ["const page = () => import('@/app/page')"],
    ["type Page = import('@/app/page').Page"],
  ])('sees %s', (statement) => {
    expect(findings({ 'lib/gate/decide.ts': statement })).toEqual([
      'lib/gate/decide.ts:1 import-direction',
    ])
  })
})

describe('what lib may know', () => {
  it.each(['next/headers', 'next', 'next-auth', 'react', 'react-dom/server'])(
    'is not %s, outside actions, sessions and e-mails',
    (specifier) => {
      const statement = imports(specifier)
      expect(
        findings({
          'lib/gate/decide.ts': statement,
          'lib/accounts/session-cookie.ts': statement,
          'lib/accounts/session-cookie.test.ts': statement,
          'lib/accounts/emails/welcome.tsx': statement,
          'lib/accounts/emails.tsx': statement,
          'lib/page-cache/serve.ts': statement,
          'lib/platform/form-action.ts': statement,
          'lib/platform/log.ts': statement,
          'lib/seo/metadata.ts': `import type { Metadata } from '${specifier}'`,
        }),
      ).toEqual(['lib/gate/decide.ts:1 framework-in-lib', 'lib/platform/log.ts:1 framework-in-lib'])
    },
  )

  it('is not the generated database client, outside lib/platform', () => {
    expect(
      findings({
        'lib/gate/facts.ts': imports('@/lib/platform/prisma-client/client'),
        'lib/gate/queries.ts': imports('../platform/prisma-client/enums'),
        'app/page.tsx': imports('@prisma/client'),
      }),
    ).toEqual([
      'app/page.tsx:1 generated-client',
      'lib/gate/facts.ts:1 generated-client',
      'lib/gate/queries.ts:1 generated-client',
    ])
  })
})

describe('the sealed body', () => {
  it.each([
    ['db.articleBody.findMany()'],
    ["db['articleBody'].findMany()"],
    ['const { articleBody } = db'],
    ['db.article.findMany({ include: { articleBody: true } })'],
    ['db.$queryRaw`select * from "ArticleBody"`'],
    ["db.$queryRawUnsafe('select * from article_body')"],
  ])('is not read elsewhere: %s', (statement) => {
    const files = ['app/page.tsx', 'lib/search/queries.ts', 'lib/gate/decide.ts', 'server.ts']
    expect(findings(Object.fromEntries(files.map((file) => [file, statement]))).sort()).toEqual(
      files.map((file) => `${file}:1 sealed-body`).sort(),
    )
  })

  it('may be drawn by a component of that name', () => {
    const component = 'export const ArticleBody = () => <ArticleBody />'
    expect(findings({ 'components/articles/article-body.tsx': component })).toEqual([])
  })

  it('has one file that imports its query', () => {
    const statement = imports('@/lib/gate/body-query')
    expect(
      findings({
        'lib/gate/body-query.ts': '',
        'lib/gate/read-article.ts': statement,
        'lib/gate/facts.ts': statement,
        'app/page.tsx': statement,
      }),
    ).toEqual(['app/page.tsx:1 sealed-body', 'lib/gate/facts.ts:1 sealed-body'])
  })

  it("is out of reach of readers' pages, however long the way", () => {
    expect(
      findings({
        'app/(site)/page.tsx': imports('@/lib/articles/queries'),
        'lib/articles/queries.ts': imports('./list'),
        'lib/articles/list.ts': imports('@/lib/publishing/drafts'),
        'lib/publishing/drafts.ts': '',
        'components/articles/card.tsx': imports('@/lib/publishing/drafts'),
      }),
    ).toEqual(['components/articles/card.tsx:1 sealed-body', 'lib/articles/list.ts:1 sealed-body'])
  })

  it('hangs on a relation that names it', () => {
    const schema = 'model Article {\n  body ArticleBody?\n}\n'
    expect(findings({ 'prisma/schema/articles.prisma': schema })).toEqual([
      'prisma/schema/articles.prisma:2 sealed-body',
    ])
  })
})

describe('files', () => {
  it('are short', () => {
    expect(
      findings({
        'app/page.tsx': lines(81),
        'app/news/page.tsx': lines(80),
        'app/globals.css': '\n'.repeat(300),
        'app/site.css': `${'a {}\n'.repeat(251)}`,
        'lib/gate/decide.ts': lines(251),
        'lib/gate/facts.ts': lines(250),
      }),
    ).toEqual([
      'app/page.tsx:81 file-length',
      'app/site.css:251 file-length',
      'lib/gate/decide.ts:251 file-length',
    ])
  })

  it.each([
    'lib/gate/index.ts',
    'components/index.tsx',
    'lib/utils/date.ts',
    'lib/date-utils.ts',
    'lib/helpers.ts',
    'components/common/box.tsx',
    'lib/misc.ts',
    'lib/shared/x.test.ts',
    'lib/gate/readArticle.ts',
    'components/articles/Body.tsx',
    'components/(site)/body.tsx',
    'lib/gate/read_article.ts',
  ])('are not called %s', (file) => {
    expect(findings({ [file]: '' })).toEqual([`${file}:1 file-name`])
  })

  it('are hydrated in the newsroom only', () => {
    expect(
      findings({
        'components/articles/share.tsx': "'use client'\n",
        'app/newsroom/x.tsx': "'use client'\n",
      }),
    ).toEqual(['components/articles/share.tsx:1 client-component'])
  })
})

describe('tests', () => {
  it.each([
    "test.skip('reads', () => {})",
    'test.skip()',
    'test.skip(slow)',
    "test.describe.skip('x', run)",
  ])('do not leave themselves out without a reason: %s', (statement) => {
    expect(findings({ 'e2e/gate.spec.ts': statement })).toEqual(['e2e/gate.spec.ts:1 skipped-test'])
  })
})
