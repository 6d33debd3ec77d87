import type { Editor } from '@tiptap/core'
import { useEffect, useState } from 'react'
import type { NamedStory } from '@/lib/articles/find-by-headline'
import { insertBlock } from '../body/insert-block'
import { Dialog } from '../dialog'
import { TextLine } from '../fields/field'

interface DialogProps {
  editor: Editor
  onClose: () => void
}

const afterMs = 250

export function StoryDialog({ editor, onClose }: DialogProps) {
  const [typed, setTyped] = useState('')
  const [stories, setStories] = useState<NamedStory[] | null>(null)
  const [problem, setProblem] = useState('')

  useEffect(() => {
    if (typed.trim() === '') return setStories(null)
    const asking = new AbortController()
    const timer = setTimeout(() => {
      findStories(typed, asking.signal).then(setStories, () => {
        if (!asking.signal.aborted) setProblem('The stories cannot be asked for now.')
      })
    }, afterMs)
    return () => {
      clearTimeout(timer)
      asking.abort()
    }
  }, [typed])

  function insert({ slug, headline }: NamedStory): void {
    insertBlock(editor, { type: 'relatedStory', attrs: { slug, headline } })
    onClose()
  }

  return (
    <Dialog title="Related story" onClose={onClose}>
      <TextLine label="Words of its headline" value={typed} most={100} onChange={setTyped} />
      <p role="status" className="text-sm text-muted">
        {problem ||
          (stories && `${stories.length === 0 ? 'No' : stories.length} published stories`)}
      </p>
      <ul className="border-t border-line">
        {stories?.map((story) => (
          <li key={story.slug} className="border-b border-line">
            <button
              type="button"
              className="min-h-11 w-full cursor-pointer py-2 text-left hover:underline"
              onClick={() => insert(story)}
            >
              <span className="font-serif text-lg font-semibold">{story.headline}</span>
              <span className="block text-sm text-muted">{story.path}</span>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}

async function findStories(typed: string, signal: AbortSignal): Promise<NamedStory[]> {
  const address = `/api/newsroom/articles?q=${encodeURIComponent(typed)}`
  const response = await fetch(address, { signal })
  if (!response.ok) throw new Error(`The search answered ${response.status}.`)
  return (await response.json()) as NamedStory[]
}
