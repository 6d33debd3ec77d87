import { render, toPlainText } from '@react-email/render'
import { LetterSheet } from './letter'
import type { Letter } from './mail-template'

export interface WrittenBodies {
  html: string
  text: string
}

/** Both bodies from one template, so that they cannot say different things. */
export async function renderLetter(letter: Letter): Promise<WrittenBodies> {
  const html = await render(<LetterSheet {...letter} />)
  return { html, text: toPlainText(html, { selectors: asWritten }) }
}

const asWritten = [
  { selector: 'h1', options: { uppercase: false } },
  { selector: 'a', options: { hideLinkHrefIfSameAsText: true, linkBrackets: false as const } },
]
