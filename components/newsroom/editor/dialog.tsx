import { type FormEvent, type ReactNode, useEffect, useId, useRef } from 'react'

interface DialogProps {
  title: string
  /** What the button that ends it does; without one, what is in it ends it. */
  action?: string
  onAct?: () => void
  onClose: () => void
  children: ReactNode
}

/** A dialog of the browser's own: it holds the focus, Escape closes it, and the focus goes back. */
export function Dialog({ title, action, onAct, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => element?.close()
  }, [])

  const act = (event: FormEvent) => {
    event.preventDefault()
    onAct?.()
  }
  const Content = onAct ? 'form' : 'div'
  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      onCancel={onClose}
      className="m-auto w-full max-w-2xl rounded-sm border border-line bg-paper p-0 font-sans text-ink backdrop:bg-black/50"
    >
      <Content {...(onAct && { onSubmit: act, noValidate: true })} className="space-y-5 p-5 sm:p-6">
        <h2 id={id} className="text-xl font-bold">
          {title}
        </h2>
        {children}
        <div className="flex flex-wrap gap-3">
          {action && (
            <button
              type="submit"
              className="min-h-11 cursor-pointer rounded-sm bg-accent px-5 font-semibold text-on-accent"
            >
              {action}
            </button>
          )}
          <button
            type="button"
            onClick={onClose}
            className="min-h-11 cursor-pointer rounded-sm border border-field px-5 font-semibold"
          >
            Cancel
          </button>
        </div>
      </Content>
    </dialog>
  )
}
