import { Node, wrappingInputRule } from '@tiptap/core'

export const Blockquote = Node.create({
  name: 'blockquote',
  group: 'block',
  content: 'paragraph+',
  defining: true,
  parseHTML: () => [{ tag: 'blockquote' }],
  renderHTML: () => ['blockquote', 0],

  addKeyboardShortcuts() {
    return { 'Mod-Shift-b': () => this.editor.commands.toggleWrap(this.name) }
  },

  addInputRules() {
    return [wrappingInputRule({ find: /^\s*>\s$/, type: this.type })]
  },
})

/** A sentence of the text, printed large. Who said it is an attribute, changed in a dialog. */
export const PullQuote = Node.create({
  name: 'pullQuote',
  group: 'block',
  content: 'text*',
  defining: true,

  addAttributes: () => ({
    attribution: {
      default: null,
      parseHTML: (element) => element.getAttribute('data-attribution')?.slice(0, 200) || null,
      renderHTML: ({ attribution }) => (attribution ? { 'data-attribution': attribution } : {}),
    },
  }),

  parseHTML: () => [{ tag: 'div[data-pull-quote]' }],
  renderHTML: ({ HTMLAttributes }) => ['div', { ...HTMLAttributes, 'data-pull-quote': '' }, 0],

  addKeyboardShortcuts() {
    return { 'Mod-Alt-q': () => this.editor.commands.toggleNode(this.name, 'paragraph') }
  },
})
