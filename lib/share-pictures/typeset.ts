import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { create, type Font } from 'fontkit'

/** The faces of the site, in the cuts that its pictures need. */
export type Face = 'serif' | 'sans'

/**
 * Static cuts: fontkit cannot instance a compressed variable font. The second file holds the
 * letters that the first lacks.
 */
const files: Record<Face, string[]> = {
  serif: ['latin', 'latin-ext'].map(
    (set) => `@fontsource/faustina/files/faustina-${set}-700-normal.woff2`,
  ),
  sans: ['latin', 'latin-ext'].map(
    (set) => `@fontsource/libre-franklin/files/libre-franklin-${set}-600-normal.woff2`,
  ),
}

const resolve = createRequire(import.meta.url).resolve
const open = new Map<Face, Font[]>()

function fontsOf(face: Face): Font[] {
  const fonts =
    open.get(face) ?? files[face].map((file) => create(readFileSync(resolve(file))) as Font)
  open.set(face, fonts)
  return fonts
}

/**
 * Sets a line in outlines, from the left end of its base line, so that a picture needs no font where it is drawn or shown. Letters that
 * neither file has are left out.
 */
export function setLine(text: string, face: Face, size: number): string {
  let path = ''
  let x = 0
  for (const { font, text: run } of runsOf(text, fontsOf(face))) {
    const scale = size / font.unitsPerEm
    const { glyphs, positions } = font.layout(run)
    for (const [index, glyph] of glyphs.entries()) {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {}
      path += glyph.path
        .scale(scale, -scale)
        .translate(x + xOffset * scale, -yOffset * scale)
        .toSVG()
      x += xAdvance * scale
    }
  }
  return path
}

const widthOf = (text: string, face: Face, size: number): number =>
  runsOf(text, fontsOf(face)).reduce(
    (sum, { font, text: run }) => sum + (font.layout(run).advanceWidth * size) / font.unitsPerEm,
    0,
  )

/** The text in pieces, each with the first font that has its letters. */
function runsOf(text: string, fonts: Font[]): { font: Font; text: string }[] {
  const runs: { font: Font; text: string }[] = []
  for (const letter of text.normalize('NFC')) {
    const code = letter.codePointAt(0) ?? 0
    const font = fonts.find((each) => each.hasGlyphForCodePoint(code))
    const last = runs.at(-1)
    if (font && last?.font === font) last.text += letter
    else if (font) runs.push({ font, text: letter })
  }
  return runs
}

/** Breaks a text into lines no wider than that, between words; a longer word stands alone. */
export function breakLines(text: string, face: Face, size: number, width: number): string[] {
  const lines: string[] = []
  let taken = 0
  const space = widthOf(' ', face, size)
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const wide = widthOf(word, face, size)
    const fits = lines.length > 0 && taken + space + wide <= width
    if (fits) lines[lines.length - 1] += ` ${word}`
    else lines.push(word)
    taken = fits ? taken + space + wide : wide
  }
  return lines
}
