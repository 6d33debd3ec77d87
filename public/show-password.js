for (const button of document.querySelectorAll('[data-shows]')) {
  const field = document.getElementById(button.dataset.shows)
  const show = (shown) => {
    field.type = shown ? 'text' : 'password'
    button.firstChild.data = shown ? 'Hide' : 'Show'
  }
  button.addEventListener('click', () => show(field.type === 'password'))
  // Browsers remember what was sent as text, and offer it to whoever comes next.
  field.form.addEventListener('submit', () => show(false))
  button.hidden = false
}
