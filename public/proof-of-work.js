const patience = 8000
const freshness = 9 * 60_000
const parallel = 8
const mostAttempts = 100_000

/**
 * Holds the form's submit until `source.answer()` has come, at most eight seconds, then lets it go
 * with or without one. The parts of `source`: `prepare()` on focus, `ready()` the answer if it is
 * there already, `answer()` a promise of it, `forget()` after use.
 */
export function holdSubmit(form, source) {
  if (!form.requestSubmit) return
  const field = form.appendChild(document.createElement('input'))
  field.type = 'hidden'
  field.name = 'captcha'
  const status = form.appendChild(document.createElement('span'))
  status.setAttribute('role', 'status')
  status.className = 'captcha-status'

  let state = 'idle'
  let round = 0
  let button

  const show = (text) => {
    status.textContent = text
    for (const name of ['aria-busy', 'aria-disabled']) {
      if (state === 'idle') button?.removeAttribute(name)
      else button?.setAttribute(name, 'true')
    }
  }

  const prepare = () => Promise.resolve(source.prepare()).catch(() => {})

  const reset = () => {
    round += 1
    state = 'idle'
    field.value = ''
    source.forget()
    show('')
  }

  const sent = () => {
    state = 'sent'
    const current = round
    // A visitor who stopped the page from loading can send the form again.
    setTimeout(() => current === round && reset(), patience)
  }

  const hold = async (submitter) => {
    const current = ++round
    state = 'held'
    show(form.dataset.checking || 'Checking…')
    const answer = await Promise.race([source.answer(), wait(patience)]).catch(() => {})
    // While the submit event lasts, requestSubmit does nothing.
    await wait(0)
    if (current !== round) return
    field.value = answer || ''
    state = 'released'
    form.requestSubmit(submitter?.form === form ? submitter : null)
    if (state !== 'released') return
    // The browser found a field that was changed meanwhile to be wrong.
    state = 'idle'
    show('')
  }

  form.addEventListener('submit', (event) => {
    if (event.defaultPrevented) return
    if (state === 'released') return sent()
    if (state !== 'idle') return event.preventDefault()
    button = event.submitter ?? form.querySelector('[type=submit], button:not([type])')
    field.value = source.ready() || ''
    if (field.value) {
      sent()
      return show('')
    }
    event.preventDefault()
    void hold(event.submitter)
  })

  form.addEventListener('focusin', prepare)
  const reveal = () => import('./show-password.js').catch(() => {})
  form.addEventListener('focusin', reveal, { once: true })
  const prepareIfFocused = () => form.contains(document.activeElement) && prepare()
  addEventListener('pageshow', (event) => {
    if (!event.persisted) return
    reset()
    prepareIfFocused()
  })
  prepareIfFocused()
  if (form.contains(document.activeElement)) void reveal()
}

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

function proofOfWork() {
  let attempt
  const fresh = () => attempt && Date.now() - attempt.began < freshness
  const answer = () => {
    if (!fresh()) {
      const mine = { began: Date.now() }
      attempt = mine
      mine.promise = fetchChallenge()
        .then(solve)
        .then((solved) => {
          mine.answer = JSON.stringify(solved)
          return mine.answer
        })
      mine.promise.catch(() => {
        if (attempt === mine) attempt = undefined
      })
    }
    return attempt.promise
  }
  return {
    prepare: answer,
    ready: () => fresh() && attempt.answer,
    answer,
    forget: () => {
      attempt = undefined
    },
  }
}

async function fetchChallenge() {
  if (!crypto.subtle) throw new Error('https only')
  const response = await fetch('/api/captcha', {
    cache: 'no-store',
    signal: AbortSignal.timeout(patience),
  })
  if (!response.ok) throw new Error(response.status)
  return response.json()
}

export async function solve(challenge) {
  const { algorithm, cost, keyLength, keyPrefix, nonce, salt } = challenge.parameters
  const rounds = {
    name: 'PBKDF2',
    hash: algorithm.replace('PBKDF2/', ''),
    salt: bytes(salt),
    iterations: cost,
  }

  const derive = async (counter) => {
    const password = bytes(`${nonce}${counter.toString(16).padStart(8, '0')}`)
    const key = await crypto.subtle.importKey('raw', password, 'PBKDF2', false, ['deriveBits'])
    return hex(await crypto.subtle.deriveBits(rounds, key, keyLength * 8))
  }

  for (let first = 0; first < mostAttempts; first += parallel) {
    const keys = await Promise.all(Array.from({ length: parallel }, (_, i) => derive(first + i)))
    const hit = keys.findIndex((key) => key.startsWith(keyPrefix))
    if (hit >= 0) return { challenge, solution: { counter: first + hit, derivedKey: keys[hit] } }
  }
  throw new Error('no solution')
}

const bytes = (text) => Uint8Array.from(text.match(/../g), (pair) => Number.parseInt(pair, 16))

const hex = (buffer) =>
  Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, '0')).join('')

for (const form of document.querySelectorAll('form[data-captcha="proof-of-work"]')) {
  holdSubmit(form, proofOfWork())
}
