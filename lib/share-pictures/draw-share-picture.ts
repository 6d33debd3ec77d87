import sharp from 'sharp'
import { site } from '@/lib/site'
import { breakLines, type Face, setLine } from './typeset'

export const shareSize = { width: 1200, height: 630 }

export interface ShareWords {
  headline: string
  section: string
  authors: string[]
}

const ink = '#1a1a1a'
const muted = '#595651'
const accent = '#9c2a1f'
const margin = 72
const measure = shareSize.width - 2 * margin
/** From the largest: the first in which the headline takes no more lines than fit. */
const cuts = [
  { size: 84, lines: 3 },
  { size: 68, lines: 4 },
  { size: 56, lines: 5 },
  { size: 46, lines: 6 },
]

/** Masthead, section, headline and byline on paper, as a JPEG of 1200 × 630 pixels. */
export const drawSharePicture = (words: ShareWords): Promise<Buffer> =>
  sharp(Buffer.from(shareSvg(words)))
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: 82, mozjpeg: true, chromaSubsampling: '4:4:4' })
    .toBuffer()

function shareSvg({ headline, section, authors }: ShareWords): string {
  const { size, lines } = layOut(headline)
  const leading = size * 1.1
  const first = 216 + size * 0.72
  const byline = new Intl.ListFormat(site.locale, { type: 'conjunction' }).format(authors)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${shareSize.width}" height="${shareSize.height}">
    <rect width="100%" height="100%" fill="#ffffff"/>
    <rect width="100%" height="14" fill="${accent}"/>
    ${text(site.name, 'serif', 46, ink, 104)}
    <rect x="${margin}" y="132" width="${measure}" height="2" fill="#d8d4ca"/>
    ${text(section, 'sans', 27, accent, 180)}
    ${lines.map((line, index) => text(line, 'serif', size, ink, first + index * leading)).join('')}
    ${text(shorten(byline, 'sans', 29), 'sans', 29, muted, shareSize.height - 56)}
  </svg>`
}

const text = (words: string, face: Face, size: number, colour: string, y: number): string =>
  `<path fill="${colour}" transform="translate(${margin} ${y})" d="${setLine(words, face, size)}"/>`

function layOut(headline: string): { size: number; lines: string[] } {
  const tried = cuts.map(({ size, lines: most }) => {
    const lines = breakLines(headline, 'serif', size, measure)
    return { size, lines: lines.slice(0, most), isWhole: lines.length <= most }
  })
  const whole = tried.find(({ isWhole }) => isWhole)
  if (whole) return whole
  const last = tried.at(-1) ?? { size: 46, lines: [headline] }
  const lines = last.lines.map((line, index) =>
    index === last.lines.length - 1 ? `${line} …` : line,
  )
  return { size: last.size, lines }
}

/** As many words as one line holds. */
function shorten(words: string, face: Face, size: number): string {
  const [line = '', ...more] = breakLines(words, face, size, measure - 40)
  return more.length > 0 ? `${line} …` : line
}
