import type { DraftContent } from './content'

/** The pictures that a text names, each by its id and the path at which it stands in the text. */
export const picturesIn = ({
  lead,
  body,
  socialPicture,
}: Pick<DraftContent, 'lead' | 'body' | 'socialPicture'>): { id: string; path: string }[] =>
  [
    { id: lead?.media, path: 'lead.media' },
    { id: socialPicture, path: 'socialPicture' },
    ...body.content.map((block, index) => ({
      id: block.type === 'figure' ? block.attrs.media : null,
      path: `body.content.${index}.attrs.media`,
    })),
  ].flatMap(({ id, path }) => (typeof id === 'string' ? [{ id, path }] : []))
