import type { Editor, JSONContent } from '@tiptap/core'
import { NodeSelection } from '@tiptap/pm/state'

/** Puts a block in place of the selected one, or below the paragraph with the cursor: no text is lost by it. */
export function insertBlock(editor: Editor, block: JSONContent): void {
  const { selection } = editor.state
  const { $to } = selection
  const isBlock = selection instanceof NodeSelection && selection.node.isBlock
  const below = $to.depth > 0 ? $to.after(1) : selection.to
  const at = isBlock ? { from: selection.from, to: selection.to } : below
  editor.chain().focus().insertContentAt(at, block).run()
}
