import { mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryDirectory } from '@/scripts/test/cleanup'
import { start } from '@/scripts/test/command'
import type { StaticPage, StaticProcess } from './static-page'

/** Where there is no nginx: the least that Node can do for a response. */
export function startBareServer(page: StaticPage, port: number): StaticProcess {
  const folder = mkdtempSync(join(temporaryDirectory(), 'bare-'))
  const file = join(folder, 'page')
  writeFileSync(file, page.body)
  const headers = page.headers.filter(([name]) => !ownHeaders.test(name)).flat()
  const script = `
    const [file, headers, port] = process.argv.slice(1)
    const body = require('node:fs').readFileSync(file)
    const raw = JSON.parse(headers)
    require('node:http')
      .createServer((request, response) => response.writeHead(200, raw).end(body))
      .listen(Number(port), '127.0.0.1')`
  const args = ['-e', script, file, JSON.stringify(headers), String(port)]
  return { name: 'a bare Node server', process: start(process.execPath, args, { stdio: 'ignore' }) }
}

/** Said by Node itself. */
const ownHeaders = /^(connection|date|keep-alive)$/i
