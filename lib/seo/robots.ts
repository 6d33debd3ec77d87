import { site } from '@/lib/site'

/** What is somebody's own, what costs work, and what has an address for every question. */
const closed = [
  '/account',
  '/api',
  '/confirm',
  '/invitation',
  '/newsroom',
  '/register',
  '/search',
  '/sign-in',
]
/** The path itself and what is below it: a plain prefix would close a section `accountability` too. */
const disallow = closed.flatMap((path) => ['$', '/', '?'].map((end) => `Disallow: ${path}${end}`))

/** Who reads for models that are trained, and who for answers with a link: as their operators say. */
const crawlers = {
  training: [
    'GPTBot',
    'ClaudeBot',
    'anthropic-ai',
    'CCBot',
    'Google-Extended',
    'Applebot-Extended',
    'Meta-ExternalAgent',
    'Amazonbot',
    'Bytespider',
    'cohere-training-data-crawler',
  ],
  answers: [
    'OAI-SearchBot',
    'ChatGPT-User',
    'Claude-SearchBot',
    'Claude-User',
    'PerplexityBot',
    'Perplexity-User',
    'DuckAssistBot',
    'MistralAI-User',
  ],
} as const

const purposes = {
  training: 'training models',
  answers: 'answering questions with a link to the article',
} as const

/**
 * The rules for robots (RFC 9309), and what they say of AI in words. They are a request, not a
 * lock: what nobody may read without registering is not sent to a robot either.
 */
export function robotsTxt(siteUrl: string): string {
  const groups = (['training', 'answers'] as const).map((purpose) => {
    const refused = site.aiCrawlers[purpose] === 'refuse'
    return [
      `# ${refused ? 'Not' : 'Welcome'} for ${purposes[purpose]}.`,
      ...crawlers[purpose].map((name) => `User-agent: ${name}`),
      ...(refused ? ['Disallow: /'] : disallow),
    ]
  })
  const lines = [
    `# ${site.name}. Robots get what anybody gets without an account: no more, and no less.`,
    ['User-agent: *', ...disallow],
    ...groups,
    [`Sitemap: ${siteUrl}/sitemap.xml`, `Sitemap: ${siteUrl}/news-sitemap.xml`],
  ]
  return `${lines.map((group) => [group].flat().join('\n')).join('\n\n')}\n`
}
