import type { Line } from './plain-text-lines'

/** Where the page around the article begins: the index of its first line, or the number of lines. */
export function furnitureStart(lines: Line[]): number {
  const start = lines.findIndex(
    ({ text }, index) => isGate(text) || (isFurniture(text) && hasCompany(lines, index)),
  )
  return start === -1 ? lines.length : start
}

/** A gate asks, in a short line of its own, to register or sign in so as to go on reading. */
function isGate(text: string): boolean {
  return text.length <= 120 && gates.some((gate) => gate.test(text))
}

/** One such line may be the article's own words, so without a gate it takes two close together. */
function hasCompany(lines: Line[], index: number): boolean {
  return lines.slice(index + 1, index + 3).some(({ text }) => isGate(text) || isFurniture(text))
}

function isFurniture(text: string): boolean {
  return furniture.some((sign) => sign.test(text))
}

const admission =
  /(?:register(?:ed)?|registration|sign(?:ed)?[\s-]?(?:up|in)|log(?:ged)?[\s-]?in|subscribe|join (?:for )?(?:us|now|free)|(?:create|get|open|with) (?:an?|your|my) (?:\S+ )?account)\b/
    .source

const reading =
  /\b(?:(?:continue|keep|carry on|go on|finish|resume) reading|read(?:ing)? (?:on|more|this|further|the (?:full|rest|whole|entire|complete|article|story))|unlock|(?:full|unlimited) (?:access|article|story)|to continue)\b/
    .source

const gates = [
  `^(?:please |free )?${admission}(?= (?:to|for|now|free|and|or|here|with|is)\\b).*${reading}`,
  `^(?:to|want to|would you like to|(?=continue|keep))\\s?${reading}.*${admission}`,
  `^you (?:need|must|have) .*${admission}.*${reading}`,
].map((pattern) => spaced(pattern))

const furniture = [
  '^already (?:have an account|registered|a (?:member|subscriber|reader))\\b',
  '^(?:registration|registering|signing up) is (?:\\S+ ){0,3}(?:free|easy|quick|simple)\\b',
  '^by (?:registering|signing up|subscribing|clicking|continuing|creating an account)\\b',
  '^this (?:site|page|form) is protected by\\b',
  '^this (?:article|story) is (?:\\S+ ){0,4}(?:registered|subscribers|members)\\b',
  '^(?:don.t|do not) have an account\\b',
  '^(?:register|sign up|subscribe|sign in|log in)(?: now| here| free| for free)?\\W*$',
  '^want to (?:keep reading|read more|read on)\\b',
  '^(?:continue|keep) reading\\b',
  '^join (?:our|the) .{0,40}\\b(?:comment\\w*|forum|conversation|discussion|debate)\\b',
  '^join thought-provoking conversations\\b',
  '^thank(?:s| you) for (?:registering|signing up|subscribing|joining)\\b',
  '^please (?:refresh|reload) (?:the|this|your) (?:page|browser)\\b',
].map((pattern) => spaced(pattern))

/** Web pages are pasted with no-break spaces between words. */
function spaced(pattern: string): RegExp {
  return new RegExp(pattern.replaceAll(' ', '\\s+'), 'i')
}
