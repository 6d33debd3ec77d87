import type { PhrasingContent } from 'mdast'
import { isLinkAddress, type Text } from '@/lib/articles/document'
import { fillText, placeholdersIn } from '../fill-figures'
import { lineOf, type Notes, refusals } from './refusals'

type Mark = NonNullable<Text['marks']>[number]

/** Marks stand in one order, so that a text has one document. */
const order: Mark['type'][] = ['bold', 'italic', 'link']

/** Runs of text; neighbours with the same marks are one. */
export function readInlines(nodes: PhrasingContent[], notes: Notes): Text[] {
  const runs: Text[] = []
  for (const run of nodes.flatMap((node) => readInline(node, [], notes))) {
    const last = runs.at(-1)
    if (last && JSON.stringify(last.marks) === JSON.stringify(run.marks)) last.text += run.text
    else runs.push(run)
  }
  return runs
}

function readInline(node: PhrasingContent, marks: Mark[], notes: Notes): Text[] {
  switch (node.type) {
    case 'text':
      checkPlaceholders(node, notes)
      return [toRun(node.value.replaceAll('\n', ' '), marks)]
    case 'break':
      return [toRun(' ', marks)]
    case 'strong':
      return within(node, [...marks, { type: 'bold' }], notes)
    case 'emphasis':
      return within(node, [...marks, { type: 'italic' }], notes)
    case 'link':
      return readLink(node, marks, notes)
    default:
      notes.problems.push({
        line: lineOf(node),
        says: refusals.unknown[node.type] ?? refusals.other,
      })
      return []
  }
}

const within = (node: { children: PhrasingContent[] }, marks: Mark[], notes: Notes): Text[] =>
  node.children.flatMap((child) => readInline(child, marks, notes))

function readLink(
  node: Extract<PhrasingContent, { type: 'link' }>,
  marks: Mark[],
  notes: Notes,
): Text[] {
  const refuse = (says: string) => notes.problems.push({ line: lineOf(node), says })
  if (node.title) refuse(refusals.linkTitle)
  if (node.children.length === 0) refuse(refusals.linkWords)
  if (!isLinkAddress(fillText(node.url, notes.figures))) refuse(refusals.address(node.url))
  return within(node, [...marks, { type: 'link', attrs: { href: node.url } }], notes)
}

const toRun = (text: string, marks: Mark[]): Text => ({
  type: 'text',
  text,
  ...(marks.length > 0 && { marks: inOrder(marks) }),
})

const inOrder = (marks: Mark[]): Mark[] =>
  order.flatMap((type) => marks.find((mark) => mark.type === type) ?? [])

function checkPlaceholders(
  node: Extract<PhrasingContent, { type: 'text' }>,
  { figures, problems }: Notes,
): void {
  for (const [index, text] of node.value.split('\n').entries()) {
    const line = lineOf(node) + index
    for (const name of placeholdersIn(text)) {
      if (!figures.has(name)) problems.push({ line, says: refusals.placeholder(name) })
    }
    if (/[{}]/.test(text.replace(/\{[^{}]*\}/g, ''))) problems.push({ line, says: refusals.brace })
  }
}
