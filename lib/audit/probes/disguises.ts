import type { Probe, Subject } from '../types'

/** R2 and R3: a crawler, a share, a campaign. */
export const disguisedProbes = ({ path }: Subject): Probe[] => [
  ...userAgents.flatMap((agent) => [
    { family: 'R2', name: `as ${agent}`, path, headers: { 'user-agent': agent } },
    {
      family: 'R2',
      name: `as ${agent}, from its network`,
      path,
      headers: { 'user-agent': agent, 'x-forwarded-for': '66.249.66.1' },
    },
  ]),
  ...referers.map((referer) => ({
    family: 'R3',
    name: `from ${referer}`,
    path,
    headers: { referer },
  })),
  ...queries.map((query) => ({ family: 'R3', name: `?${query}`, path: `${path}?${query}` })),
]

const userAgents = [
  'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
  'Googlebot-News',
  'bingbot/2.0',
  'GPTBot/1.2',
  'ClaudeBot/1.0',
  'PerplexityBot/1.0',
  'facebookexternalhit/1.1',
  'Twitterbot/1.0',
  'Slackbot-LinkExpanding 1.0',
  'archive.org_bot',
  'CCBot/2.0',
]

const referers = [
  'https://www.google.com/',
  'https://news.google.com/',
  'https://t.co/x',
  'https://www.facebook.com/',
]

const queries = [
  'utm_source=newsletter',
  'fbclid=x',
  'ref=share',
  'gift=1',
  'share=1',
  'unlocked_article_code=x',
  'preview=1',
  'draft=1',
  'full=1',
]
