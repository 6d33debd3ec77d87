import type { DraftContent } from './content'

/** What the fields of a text are called, for editors; its blocks have names of their own. */
export const fieldNames = {
  headline: 'Headline',
  standfirst: 'Standfirst',
  place: 'Place',
  access: 'Access',
  authors: 'Authors',
  topics: 'Topics',
  lead: 'Lead picture',
  teaserEndsAfter: 'Teaser',
  socialTitle: 'Title where it is shared',
  socialPicture: 'Picture where it is shared',
} as const satisfies Record<Exclude<keyof DraftContent, 'body'>, string>
