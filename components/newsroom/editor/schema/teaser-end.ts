import { Extension, type JSONContent, Node } from '@tiptap/core'
import type { Node as Doc } from '@tiptap/pm/model'
import { type EditorState, Plugin, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import { cutTeaser } from '@/lib/publishing/cut-teaser'
import { countBlocks, teaserEnd } from '@/lib/publishing/drafts/editor-document'
import { site } from '@/lib/site'

const words = 'Readers without an account see the text up to here'

/** The line where an editor ended the teaser. */
export const TeaserEnd = Node.create({
  name: teaserEnd,
  group: 'block',
  atom: true,
  selectable: true,
  parseHTML: () => [{ tag: 'div[data-teaser-end]' }],
  renderHTML: () => ['div', { 'data-teaser-end': 'set', class: 'teaser-line' }, words],
})

/** Where an editor did not end it: the line where the rule does. There is never more than one line. */
export const TeaserLine = Extension.create({
  name: 'teaserLine',
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        decorations: ({ doc }) => lineByRule(doc),
        handleDOMEvents: { pointerdown: dragLine },
      },
      appendTransaction: (_transactions, _before, state) => keepOneLine(state),
    }),
  ],
})

/** How many blocks of the text stand above the line, and whether an editor put it there. */
export function findTeaserEnd(doc: Doc): { after: number; of: number; isSet: boolean } {
  const { before, blocks } = countIn(doc)
  const line = linesIn(doc)[0]
  const after = cutTeaser(blocks, {
    words: site.teaserWords,
    endsAfter: line ? (before[line.index] ?? 0) : null,
  })
  return { after, of: blocks.length, isSet: line !== undefined }
}

/** Puts the line below so many blocks of the text; null leaves it to the rule. */
export function putTeaserEnd(after: number | null) {
  return ({
    tr,
    dispatch,
  }: {
    tr: Transaction
    dispatch?: ((tr: Transaction) => void) | undefined
  }) => {
    for (const { from, to } of linesIn(tr.doc).reverse()) tr.delete(from, to)
    const type = tr.doc.type.schema.nodes[teaserEnd]
    if (after !== null && type) tr.insert(positionBelow(tr.doc, after), type.create())
    dispatch?.(tr)
    return true
  }
}

const counted = new WeakMap<Doc, ReturnType<typeof countBlocks>>()

function countIn(doc: Doc): ReturnType<typeof countBlocks> {
  const known = counted.get(doc) ?? countBlocks(nodesOf(doc))
  counted.set(doc, known)
  return known
}

function linesIn(doc: Doc): { index: number; from: number; to: number }[] {
  const lines: { index: number; from: number; to: number }[] = []
  doc.forEach((node, from, index) => {
    if (node.type.name === teaserEnd) lines.push({ index, from, to: from + node.nodeSize })
  })
  return lines
}

const nodesOf = (doc: Doc): JSONContent[] => (doc.toJSON() as JSONContent).content ?? []

/** The position below the block of the text that is the last of so many. */
function positionBelow(doc: Doc, blocks: number): number {
  const { before, blocks: all } = countIn(doc)
  if (blocks >= all.length) return doc.content.size
  let position = 0
  doc.forEach((node, from, index) => {
    if ((before[index + 1] ?? all.length) === blocks && (before[index] ?? 0) < blocks) {
      position = from + node.nodeSize
    }
  })
  return position
}

function lineByRule(doc: Doc): DecorationSet | null {
  const { after, isSet } = findTeaserEnd(doc)
  if (isSet || after === 0) return null
  const widget = Decoration.widget(positionBelow(doc, after), drawLine, { side: -1, key: 'line' })
  return DecorationSet.create(doc, [widget])
}

function drawLine(): HTMLElement {
  const line = document.createElement('div')
  line.className = 'teaser-line'
  line.contentEditable = 'false'
  line.textContent = words
  return line
}

function keepOneLine({ doc, tr }: EditorState): Transaction | null {
  const [, ...others] = linesIn(doc)
  if (others.length === 0) return null
  for (const { from, to } of others.reverse()) tr.delete(from, to)
  return tr
}

/** The line follows the mouse, from block to block. */
function dragLine(view: EditorView, event: PointerEvent): boolean {
  const { target } = event
  if (!(target instanceof Element) || !target.closest('.teaser-line')) return false
  event.preventDefault()
  const follow = ({ clientY }: PointerEvent) => {
    const blocks = [...view.dom.children].filter(
      (child) => !child.matches('.teaser-line, .ProseMirror-gapcursor'),
    )
    const above = blocks.filter((block) => {
      const { top, bottom } = block.getBoundingClientRect()
      return clientY > (top + bottom) / 2
    })
    const nodes = nodesOf(view.state.doc).filter(({ type }) => type !== teaserEnd)
    const { blocks: standing } = countBlocks(nodes.slice(0, above.length))
    if (findTeaserEnd(view.state.doc).after === standing.length) return
    putTeaserEnd(standing.length)({ tr: view.state.tr, dispatch: view.dispatch })
  }
  const end = () => {
    window.removeEventListener('pointermove', follow)
    window.removeEventListener('pointerup', end)
  }
  window.addEventListener('pointermove', follow)
  window.addEventListener('pointerup', end)
  return true
}
