import type { Editor, JSONContent } from '@tiptap/core'
import { NodeSelection } from '@tiptap/pm/state'

/** Puts a block in place of the selected one of its kind, or below what is selected: nothing is lost by it. */
export function insertBlock(editor: Editor, block: JSONContent): void {
  const { selection } = editor.state
  const { $to } = selection
  const isSame = selection instanceof NodeSelection && selection.node.type.name === block.type
  const below = $to.depth > 0 ? $to.after(1) : selection.to
  const at = isSame ? { from: selection.from, to: selection.to } : below
  editor.chain().focus().insertContentAt(at, block).run()
}
