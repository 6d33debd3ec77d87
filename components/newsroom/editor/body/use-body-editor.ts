import type { Editor } from '@tiptap/core'
import { useEditor } from '@tiptap/react'
import { useRef } from 'react'
import type { PictureView } from '@/lib/articles/types'
import type { DraftContent } from '@/lib/publishing/drafts/content'
import { toEditor } from '@/lib/publishing/drafts/editor-document'
import { cleanPastedHtml } from '@/lib/publishing/pasted/clean-pasted-html'
import { articleSchema } from '../schema/article-schema'
import { showPictures } from '../schema/leaves'

interface BodyOptions {
  content: DraftContent
  pictures: PictureView[]
  onType: () => void
  /** Pictures were pasted or dropped, which have to be uploaded first. */
  onFiles: (files: File[]) => void
  /** Something was pasted, and so many pictures of it were left out. */
  onLeftOut: (pictures: number) => void
}

/** The text of an article, as an editor that can hold nothing else than an article can. */
export function useBodyEditor(options: BodyOptions): Editor | null {
  const latest = useRef(options)
  latest.current = options
  return useEditor({
    extensions: articleSchema,
    content: toEditor(options.content),
    immediatelyRender: false,
    shouldRerenderOnTransaction: false,
    injectCSS: false,
    editorProps: {
      attributes: {
        class: 'story',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': 'Text of the article',
        'aria-describedby': 'text-keys',
      },
      transformPastedHTML: (html) => {
        const clean = cleanPastedHtml(html)
        if (clean.pictures > 0) latest.current.onLeftOut(clean.pictures)
        return clean.html
      },
      handlePaste: (_view, { clipboardData }) => takeFiles(clipboardData, latest.current.onFiles),
      handleDrop: (_view, { dataTransfer }) => takeFiles(dataTransfer, latest.current.onFiles),
    },
    onBeforeCreate: () => showPictures(options.pictures),
    onUpdate: () => latest.current.onType(),
  })
}

/** Word puts a picture of the text on the clipboard too: where there is text, it is the text that is meant. */
function takeFiles(data: DataTransfer | null, onFiles: (files: File[]) => void): boolean {
  const pictures = [...(data?.files ?? [])].filter(({ type }) => type.startsWith('image/'))
  if (pictures.length === 0 || data?.types.includes('text/html')) return false
  onFiles(pictures)
  return true
}
