'use client'

import { useEffect } from 'react'

/**
 * The forms of the newsroom are posted by the browser, whether or not the page has scripts: React
 * never hears of them, and a refused form is drawn again by the server.
 */
export function PlainForms() {
  useEffect(() => {
    window.addEventListener('submit', keepFromFramework, true)
    return () => window.removeEventListener('submit', keepFromFramework, true)
  }, [])
  return null
}

function keepFromFramework(event: SubmitEvent): void {
  const { target } = event
  if (!(target instanceof HTMLFormElement)) return
  if (target.querySelector('input[name^="$ACTION_"]')) event.stopPropagation()
}
