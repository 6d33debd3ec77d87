import { Mark } from '@tiptap/core'
import { isLinkAddress } from '@/lib/articles/document'

/** A link, to a page of this site or another, and nothing else. */
export const Link = Mark.create({
  name: 'link',
  priority: 1000,
  inclusive: false,

  addAttributes: () => ({
    href: { default: '', parseHTML: (element) => element.getAttribute('href') },
  }),

  parseHTML: () => [
    {
      tag: 'a[href]',
      getAttrs: (element) => isLinkAddress(element.getAttribute('href') ?? '') && null,
    },
  ],

  renderHTML: ({ HTMLAttributes }) => [
    'a',
    isLinkAddress(String(HTMLAttributes.href))
      ? { href: HTMLAttributes.href, rel: 'noopener' }
      : {},
    0,
  ],
})
