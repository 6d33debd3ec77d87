// Says of what was published in the last day how long ago that was, by the reader's own clock, for as
// long as the page is open. The page itself says when: that stays true however long it is kept.
const minute = 60_000
const units = [
  ['hour', 60 * minute],
  ['minute', minute],
]
const words = new Intl.RelativeTimeFormat(document.documentElement.lang, { numeric: 'always' })
const times = [...document.querySelectorAll('time[data-recent]')]
const printed = new Map(times.map((time) => [time, time.textContent]))

function tell() {
  for (const time of times) {
    const age = Date.now() - Date.parse(time.dateTime)
    const [unit, length] = units.find(([, length]) => age >= length) ?? units[1]
    const isRecent = age >= 0 && age < 24 * 60 * minute
    time.textContent = isRecent
      ? words.format(-Math.max(1, Math.floor(age / length)), unit)
      : printed.get(time)
  }
}

tell()
setInterval(tell, minute)
document.addEventListener('visibilitychange', tell)
