import { describe, expect, it } from 'vitest'
import type { Text } from '@/lib/articles/document'
import { articleDocument } from '@/lib/articles/document'
import { limits } from '@/lib/limits'
import { cookieNames } from '@/lib/platform/http/cookies'
import { retention } from '@/lib/privacy/retention'
import { currentDocuments } from './documents'
import {
  choiceKinds,
  documentKinds,
  type LegalKind,
  type LegalText,
  type Publication,
  registrationKinds,
} from './legal-text'
import { wordingHash } from './wording-hash'

const publication: Publication = {
  name: 'The Standfirst',
  publisher: 'Standfirst Media',
  contactEmail: 'hello@standfirst.example',
  siteUrl: 'https://standfirst.example',
  premiumAllowance: 5,
}

/** Every version ever in force, for the publication above. Lines are added here, never changed. */
const pinned: Record<string, string> = {
  'terms 1': 'f122685ff3b8d22b0cc672ac29901cb23a2d386d260f404fb1352ae642382c9d',
  'cookies 1': '98b8aaf5aafc5d631bec4d9956873277144d563f9309fef03077ecf06589a93c',
  'privacy 1': 'a1f9fd1828e48d52699f7802c4eb01433a72880c2d6ad08cc967a6379f7c4cd5',
  'agreement 1': '1bc13c8f3be83e76952d8823d882095211bd2fbb500798695e8c870d4002af42',
  'terms 2': '09235fd3a98c2e9154573e5dac5a5a38608ba68049d05cbbf917c6b347a3fe0c',
  'cookies 2': '81d14f17582ea3654e5374b434a08074148fd2ce0e96b1b063edce963d61ba29',
  'privacy 2': '9080c740b8eb4a2be872f35721cdb0b205698bc403786042a4861882029a3657',
  'renewal 1': '284785763e3bd6ee473f1ce03c0e442cdc3118687430d36ec28bcec0406be538',
  'newsletters 1': '3b2d1e16eb6cc7c25a52938d621ce31c6ba92a0826692eaa21819fef3989ded6',
  'marketing 1': 'e7e59abbda174aa24c3187fe89ffd892eb5c618db9243abc42341c4bc41a4801',
}

const documents = currentDocuments(publication)

describe('currentDocuments', () => {
  it('has one document of each kind', () => {
    expect(documents.map(({ kind }) => kind)).toEqual([
      ...registrationKinds,
      'renewal',
      ...choiceKinds,
    ])
  })

  it.each(documents)('changes nothing of substance by the first $kind', (document) => {
    if (document.version === 1) expect(document.isSubstantial).toBe(false)
  })

  it.each(documents)('does not change the wording of $kind within a version', (document) => {
    const name = `${document.kind} ${document.version}`
    const hash = wordingHash(document)

    expect(
      hash,
      `The wording of “${document.title}” is not the one readers agreed to as version ${document.version}. ` +
        'Consent records name a version and the hash of its exact words, so published words never ' +
        'change. Undo the change, or raise `version`, set `effectiveFrom`, and add the line ' +
        `'${document.kind} <version>': '${hash}' to \`pinned\`, keeping the old lines.`,
    ).toBe(pinned[name])
  })

  it.each(documents)('can be stored and drawn: $kind is a valid document', ({ body }) => {
    expect(articleDocument.parse(body)).toEqual(body)
  })

  it.each(documents)('names a real day from which $kind is in force', ({ effectiveFrom }) => {
    expect(new Date(effectiveFrom).toISOString().slice(0, 10)).toBe(effectiveFrom)
  })

  it.each(documents)(
    'links $kind only to its siblings, the site and the terms of Google',
    (document) => {
      const allowed = [
        '/terms',
        '/cookies',
        '/privacy',
        publication.siteUrl,
        'https://policies.google.com/privacy',
        'https://policies.google.com/terms',
      ]
      expect(allowed).toEqual(expect.arrayContaining(linksOf(document).map(([, href]) => href)))
    },
  )

  it('says who the publisher is, how to reach it, and the allowance, as configured', () => {
    const other = currentDocuments({
      ...publication,
      publisher: 'Deir Press',
      contactEmail: 'desk@deir.example',
      premiumAllowance: 7,
    })
    for (const kind of ['terms', 'privacy'] as const) {
      expect(wordsOf(other, kind)).toContain('Deir Press')
      expect(wordsOf(other, kind)).toContain('desk@deir.example')
      expect(wordsOf(other, kind)).toMatch(/monthly allowance (of |\()7\b/)
    }
  })

  it.each(Object.values(cookieNames))('names the cookie %s', (cookie) => {
    expect(wordsOf(documents, 'cookies')).toContain(`“${cookie}”`)
  })

  it('keeps data for as long as the schedule does', () => {
    const notice = wordsOf(documents, 'privacy')
    expect(notice).toContain(`${retention.deletions.days} days to change your mind`)
    expect(notice).toContain(`${retention.unverifiedAccounts.days} days after it was last used`)
    expect(notice).toContain(`${retention.mails.days} days after it was delivered`)
    expect(notice).toContain(`${retention.addressChanges.days} days, so that you can object`)
    expect(notice).toContain(`${retention.retiredHandles.days} days, in a form`)
  })

  it('counts a network address for a day at most, as it says', () => {
    const longest = Math.max(...Object.values(limits).map(({ seconds }) => seconds))
    expect(longest).toBeLessThanOrEqual(86_400)
  })
})

describe('the registration statement', () => {
  it('is the sentence above the Register button', () => {
    expect(wordsOf(documents, 'agreement')).toBe(
      'By clicking ‘Register’ you confirm that your data has been entered correctly and you have ' +
        'read and agree to our Terms of use, Cookie policy and Privacy notice.',
    )
  })

  it('links the documents by their titles', () => {
    const titles = documentKinds.map((kind) => [find(documents, kind).title, `/${kind}`])
    expect(linksOf(find(documents, 'agreement'))).toEqual(titles)
    expect(linksOf(find(documents, 'renewal'))).toEqual(titles)
  })
})

const wordsOf = (texts: LegalText[], kind: LegalKind): string =>
  textsOf(find(texts, kind).body)
    .map(({ text }) => text)
    .join('')

const linksOf = ({ body }: LegalText): [string, string][] =>
  textsOf(body).flatMap(({ text, marks = [] }) =>
    marks.flatMap((mark): [string, string][] =>
      mark.type === 'link' ? [[text, mark.attrs.href]] : [],
    ),
  )

const textsOf = (node: unknown): Text[] => {
  if (isText(node)) return [node]
  const content = (node as { content?: unknown[] }).content ?? []
  return content.flatMap(textsOf)
}

const isText = (node: unknown): node is Text => (node as Text).type === 'text'

const find = (texts: LegalText[], kind: LegalKind): LegalText => {
  const found = texts.find((text) => text.kind === kind)
  if (!found) throw new Error(`no document of kind ${kind}`)
  return found
}
