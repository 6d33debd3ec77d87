import type { Nodes } from 'mdast'
import type { Figures } from '../figures'
import type { TextProblem } from './problem'

/** What is known while a text is read, and what was found in it. */
export interface Notes {
  figures: Figures
  problems: TextProblem[]
}

export const lineOf = ({ position }: Pick<Nodes, 'position'>): number => position?.start.line ?? 1

/** Why something is not taken, and what to write instead. */
export const refusals = {
  headingLevel: 'A heading begins with ## or ###. The title stands above the text by itself.',
  listStart: 'A numbered list begins with 1.',
  nested: 'A list or a quotation holds paragraphs only. End it with an empty line.',
  empty: 'Nothing stands behind this sign.',
  brace: 'A brace { or } is part of a placeholder only.',
  linkTitle: 'A link has its words and an address, and nothing else.',
  linkWords: 'A link needs words to click on.',
  other: 'This cannot be part of a document.',
  unknown: {
    html: 'HTML cannot be part of a document. For the sign itself, write \\<.',
    code: 'Code cannot be part of a document. Take the ``` out.',
    inlineCode: 'Code cannot be part of a document. For the sign itself, write \\`.',
    image: 'A picture cannot be part of a document.',
  } as Record<string, string>,
  placeholder: (name: string) => `There is no placeholder {${name}}.`,
  address: (href: string) =>
    `“${href}” is no address to link to. It begins with https:// or with / on this site.`,
}
