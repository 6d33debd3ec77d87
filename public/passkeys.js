// Makes and shows passkeys. A form with data-passkey is for browsers that have them and stays hidden
// in others, which keep what is marked data-without-passkeys. What the browser answers is sent by the form itself, to its own action.

const problems = { InvalidStateError: 'known', NotAllowedError: 'stopped' }

/** Its end ends the quiet offer in the address field, of which there can be only one. */
let offer = new AbortController()

if (globalThis.PublicKeyCredential?.parseRequestOptionsFromJSON) {
  for (const sentence of document.querySelectorAll('[data-without-passkeys]'))
    sentence.hidden = true
  for (const form of document.querySelectorAll('form[data-passkey]')) await prepare(form)
}

async function prepare(form) {
  form.hidden = false
  form.addEventListener('submit', (event) => {
    if (form.elements.credential.value) return
    event.preventDefault()
    offer.abort()
    offer = new AbortController()
    void ask(form, { signal: offer.signal })
  })
  if (form.dataset.passkey !== 'offer') return
  if (!(await PublicKeyCredential.isConditionalMediationAvailable?.())) return
  void ask(form, { signal: offer.signal, mediation: 'conditional' })
}

async function ask(form, how) {
  say(form, null)
  try {
    const credential = await answer(form, how)
    form.elements.credential.value = JSON.stringify(credential.toJSON())
    form.submit()
  } catch (error) {
    if (error.name !== 'AbortError' && !how.mediation) say(form, problems[error.name] ?? 'failed')
  }
}

async function answer(form, how) {
  const options = await readOptions(form, how.signal)
  if (form.dataset.passkey === 'make') {
    const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options)
    return navigator.credentials.create({ ...how, publicKey })
  }
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options)
  return navigator.credentials.get({ ...how, publicKey })
}

async function readOptions({ dataset }, signal) {
  if (dataset.options) return JSON.parse(dataset.options)
  return (await fetch('/api/passkeys', { signal })).json()
}

function say(form, problem) {
  for (const sentence of form.querySelectorAll('[data-problem]')) {
    sentence.hidden = sentence.dataset.problem !== problem
  }
}
