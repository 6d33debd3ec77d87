// Dragging is one more way to take a step: the form is sent as by a button.
const list = document.querySelector('[data-arrange]')
const rows = [...list.children]
let dragged = null

const rowOf = (event) => rows.find((row) => row.contains(event.target))
const mark = (over) => {
  for (const row of rows) row.toggleAttribute('data-over', row === over && row !== dragged)
}

for (const row of rows) {
  row.draggable = true
  row.style.cursor = 'grab'
  for (const link of row.querySelectorAll('a')) link.draggable = false
}

list.addEventListener('dragstart', (event) => {
  dragged = rowOf(event)
  dragged.toggleAttribute('data-dragged', true)
  event.dataTransfer.effectAllowed = 'move'
  event.dataTransfer.setData('text/plain', dragged.dataset.story)
})

list.addEventListener('dragover', (event) => {
  if (!dragged) return
  event.preventDefault()
  mark(rowOf(event))
})

list.addEventListener('dragend', () => {
  dragged?.removeAttribute('data-dragged')
  dragged = null
  mark(null)
})

list.addEventListener('drop', (event) => {
  const place = rows.indexOf(rowOf(event))
  if (!dragged || place < 0 || rows[place] === dragged) return
  event.preventDefault()
  const step = document.createElement('input')
  step.type = 'hidden'
  step.name = 'step'
  step.value = `move.${dragged.dataset.story}.${place}`
  list.closest('form').append(step)
  list.closest('form').submit()
})

const canDrag = matchMedia('(pointer: fine)').matches
for (const hint of document.querySelectorAll('[data-arrange-hint]')) hint.hidden = !canDrag
