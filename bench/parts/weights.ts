import { brotliDecompressSync } from 'node:zlib'
import { type Answer, type Visit, visitOnce } from '@/bench/load/visit'
import { lastParagraph } from '@/bench/stage/articles'
import { settledPage } from '@/bench/stage/settled-page'
import type { Site } from '@/bench/stage/site'
import type { Stage } from '@/bench/stage/stage'
import { type Assets, findAssets } from './page-assets'
import { transferBytes } from './transfer-bytes'

export interface PageWeight {
  page: string
  /** The page as it is sent, with the style sheets that stand in it and those it links to. */
  htmlAndCssBytes: number
  /** The style sheets alone. */
  cssBytes: number
  frameworkScriptBytes: number
  ownScriptBytes: number
  fonts: number
  fontBytes: number
  /** How often the end of the article stands in the page. */
  endings: number
  /** Files that are sent uncompressed; their figures here are those of brotli. */
  uncompressed: string[]
}

/** What a browser loads for a page that it never saw, in bytes of brotli. */
export async function weighPages({ site, path, cookies }: Stage): Promise<PageWeight[]> {
  const [cookie = null] = cookies
  const weigh = (page: string, visit: Visit) => weighPage(site, page, visit, path)
  return [
    await weigh('front page', { path: '/', cookie: null }),
    await weigh('article, anonymous', { path, cookie: null }),
    await weigh('article, reader', { path, cookie }),
  ]
}

async function weighPage(
  site: Site,
  page: string,
  visit: Visit,
  article: string,
): Promise<PageWeight> {
  const answer = await settledPage(site, visit)
  const html = plainText(answer)
  const load = async (path: string) => visitOnce(site.origin, { path, cookie: visit.cookie })
  const assets = await findAssets(html, visit.path, async (path) => plainText(await load(path)))
  const weighed = await weighAll(assets, load)
  const ending = lastParagraph(article.split('/').at(-1) ?? '')
  return {
    page,
    htmlAndCssBytes: answer.body.length + weighed.linkedStyles,
    cssBytes: weighed.styles,
    frameworkScriptBytes: weighed.frameworkScripts,
    ownScriptBytes: weighed.ownScripts,
    fonts: assets.fonts.length,
    fontBytes: weighed.fonts,
    endings: html.split(ending).length - 1,
    uncompressed: weighed.uncompressed,
  }
}

async function weighAll(assets: Assets, load: (path: string) => Promise<Answer>) {
  const uncompressed: string[] = []
  const weighText = (text: string) => transferBytes(Buffer.from(text))
  const weighFile = async (path: string) => {
    const { headers, body } = await load(path)
    if (headers['content-encoding']) return body.length
    uncompressed.push(path)
    return transferBytes(body)
  }
  const weighFont = async (path: string) => {
    const { headers, body } = await load(path)
    if (!headers['content-type']?.startsWith('font/')) throw new Error(`${path} is not a font.`)
    return body.length
  }
  const linkedStyles = await sum(assets.linkedStyles, weighFile)
  return {
    linkedStyles,
    styles: linkedStyles + (await sum(assets.inlineStyles, weighText)),
    frameworkScripts:
      (await sum(assets.frameworkScripts, weighFile)) +
      (await sum(assets.inlineScripts, weighText)),
    ownScripts: await sum(assets.ownScripts, weighFile),
    fonts: await sum(assets.fonts, weighFont),
    uncompressed,
  }
}

async function sum(items: string[], weigh: (item: string) => number | Promise<number>) {
  let total = 0
  for (const item of items) total += await weigh(item)
  return total
}

const plainText = ({ headers, body }: Answer): string =>
  (headers['content-encoding'] === 'br' ? brotliDecompressSync(body) : body).toString()
