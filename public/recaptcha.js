import { holdSubmit } from './proof-of-work.js'

let loading

function load(siteKey) {
  loading ??= new Promise((resolve, reject) => {
    const script = document.createElement('script')
    script.src = `https://www.google.com/recaptcha/api.js?render=${encodeURIComponent(siteKey)}`
    script.onload = () => globalThis.grecaptcha.ready(resolve)
    script.onerror = () => {
      loading = undefined
      script.remove()
      reject(new Error('unreachable'))
    }
    document.head.append(script)
  })
  return loading
}

for (const form of document.querySelectorAll('form[data-captcha="recaptcha"]')) {
  const { siteKey } = form.dataset
  holdSubmit(form, {
    prepare: () => load(siteKey),
    ready: () => undefined,
    answer: async () => {
      await load(siteKey)
      return globalThis.grecaptcha.execute(siteKey, { action: 'register' })
    },
    forget: () => {},
  })
}
