import type { Editor } from '@tiptap/core'

/** What opens a dialog. */
export type DialogName = 'link' | 'picture' | 'story' | 'video' | 'attribution'

export interface Tool {
  name: string
  /** As people write it, and as `aria-keyshortcuts` does. */
  keys?: [shown: string, aria: string]
  /** Where it is a state that can be on or off: whether it is on. */
  isOn?: (editor: Editor) => boolean
  isPossible?: (editor: Editor) => boolean
  run: (editor: Editor, open: (dialog: DialogName) => void) => void
}

const chain = (editor: Editor) => editor.chain().focus()

export const tools: Tool[] = [
  {
    name: 'Bold',
    keys: ['Ctrl B', 'Control+B'],
    isOn: (editor) => editor.isActive('bold'),
    run: (editor) => chain(editor).toggleBold().run(),
  },
  {
    name: 'Italic',
    keys: ['Ctrl I', 'Control+I'],
    isOn: (editor) => editor.isActive('italic'),
    run: (editor) => chain(editor).toggleItalic().run(),
  },
  {
    name: 'Link',
    keys: ['Ctrl K', 'Control+K'],
    isOn: (editor) => editor.isActive('link'),
    isPossible: (editor) => !editor.state.selection.empty || editor.isActive('link'),
    run: (_editor, open) => open('link'),
  },
  {
    name: 'Heading',
    keys: ['Ctrl Alt 2', 'Control+Alt+2'],
    isOn: (editor) => editor.isActive('heading', { level: 2 }),
    run: (editor) => chain(editor).toggleHeading({ level: 2 }).run(),
  },
  {
    name: 'Subheading',
    keys: ['Ctrl Alt 3', 'Control+Alt+3'],
    isOn: (editor) => editor.isActive('heading', { level: 3 }),
    run: (editor) => chain(editor).toggleHeading({ level: 3 }).run(),
  },
  {
    name: 'List',
    keys: ['Ctrl Shift 8', 'Control+Shift+8'],
    isOn: (editor) => editor.isActive('bulletList'),
    run: (editor) => chain(editor).toggleList('bulletList', 'listItem').run(),
  },
  {
    name: 'Numbers',
    keys: ['Ctrl Shift 7', 'Control+Shift+7'],
    isOn: (editor) => editor.isActive('orderedList'),
    run: (editor) => chain(editor).toggleList('orderedList', 'listItem').run(),
  },
  {
    name: 'Quotation',
    keys: ['Ctrl Shift B', 'Control+Shift+B'],
    isOn: (editor) => editor.isActive('blockquote'),
    run: (editor) => chain(editor).toggleWrap('blockquote').run(),
  },
  {
    name: 'Pull quote',
    keys: ['Ctrl Alt Q', 'Control+Alt+Q'],
    isOn: (editor) => editor.isActive('pullQuote'),
    run: (editor) => chain(editor).toggleNode('pullQuote', 'paragraph').run(),
  },
  {
    name: 'Who said it',
    isPossible: (editor) => editor.isActive('pullQuote'),
    run: (_editor, open) => open('attribution'),
  },
  { name: 'Picture', isOn: isOf('figure'), run: (_editor, open) => open('picture') },
  { name: 'Related story', isOn: isOf('relatedStory'), run: (_editor, open) => open('story') },
  { name: 'Video', isOn: isOf('embed'), run: (_editor, open) => open('video') },
  { name: 'Rule', run: (editor) => chain(editor).setHorizontalRule().run() },
  {
    name: 'Undo',
    keys: ['Ctrl Z', 'Control+Z'],
    isPossible: (editor) => editor.can().undo(),
    run: (editor) => chain(editor).undo().run(),
  },
  {
    name: 'Redo',
    keys: ['Ctrl Shift Z', 'Control+Shift+Z'],
    isPossible: (editor) => editor.can().redo(),
    run: (editor) => chain(editor).redo().run(),
  },
]

function isOf(node: string) {
  return (editor: Editor): boolean => editor.isActive(node)
}
