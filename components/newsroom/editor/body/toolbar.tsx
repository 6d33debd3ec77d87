import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { type KeyboardEvent, useRef, useState } from 'react'
import { type DialogName, tools } from './tools'

interface ToolbarProps {
  editor: Editor
  onOpen: (dialog: DialogName) => void
}

/** One stop for Tab; the arrows go from tool to tool (the toolbar of the ARIA practices). */
export function Toolbar({ editor, onOpen }: ToolbarProps) {
  const [current, setCurrent] = useState(0)
  const bar = useRef<HTMLDivElement>(null)
  const states = useEditorState({
    editor,
    selector: ({ editor: now }) =>
      tools.map(({ isOn, isPossible }) => ({
        isOn: isOn?.(now),
        isPossible: isPossible?.(now) ?? true,
      })),
  })

  function go(event: KeyboardEvent): void {
    const last = tools.length - 1
    const steps: Record<string, number> = {
      ArrowRight: current === last ? 0 : current + 1,
      ArrowLeft: current === 0 ? last : current - 1,
      Home: 0,
      End: last,
    }
    const next = steps[event.key]
    if (next === undefined) return
    event.preventDefault()
    setCurrent(next)
    bar.current?.querySelectorAll('button')[next]?.focus()
  }

  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label="Text"
      className="sticky top-0 z-10 -mx-2 flex flex-wrap border-b border-line bg-paper py-1 font-sans text-[0.9375rem]"
      onKeyDown={go}
    >
      {tools.map(({ name, keys, run }, at) => (
        <button
          key={name}
          type="button"
          tabIndex={at === current ? 0 : -1}
          title={keys ? `${name} (${keys[0]})` : name}
          aria-keyshortcuts={keys?.[1]}
          aria-pressed={states[at]?.isOn}
          aria-disabled={states[at]?.isPossible === false || undefined}
          className="min-h-11 cursor-pointer rounded-sm px-2 hover:underline aria-disabled:cursor-default aria-disabled:text-muted aria-disabled:no-underline aria-pressed:bg-ink aria-pressed:text-paper"
          onFocus={() => setCurrent(at)}
          onClick={() => states[at]?.isPossible && run(editor, onOpen)}
        >
          {name}
        </button>
      ))}
    </div>
  )
}
