import StarterKit from '@tiptap/starter-kit'
import { Embed, Figure, RelatedStory } from './leaves'
import { Link } from './link'
import { BulletList, ListItem, OrderedList } from './lists'
import { Blockquote, PullQuote } from './quotes'
import { TeaserEnd, TeaserLine } from './teaser-end'

/** What an article can hold, and the line where its teaser ends. A test holds it to the document's schema. */
export const articleSchema = [
  StarterKit.configure({
    heading: { levels: [2, 3] },
    blockquote: false,
    bulletList: false,
    code: false,
    codeBlock: false,
    hardBreak: false,
    link: false,
    listItem: false,
    orderedList: false,
    strike: false,
    underline: false,
    dropcursor: { color: false, class: 'drop-line' },
  }),
  Link,
  Blockquote,
  PullQuote,
  BulletList,
  OrderedList,
  ListItem,
  Figure,
  RelatedStory,
  Embed,
  TeaserEnd,
  TeaserLine,
]
