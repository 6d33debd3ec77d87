import { mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryDirectory } from '@/scripts/test/cleanup'
import { runCommand, start } from '@/scripts/test/command'
import type { StaticPage, StaticProcess } from './static-page'

/** One worker, as our server is one process. Null when this nginx does not take the configuration. */
export async function startNginx(
  nginx: string,
  page: StaticPage,
  port: number,
): Promise<StaticProcess | null> {
  const folder = mkdtempSync(join(temporaryDirectory(), 'nginx-'))
  writeFileSync(join(folder, 'page'), page.body)
  writeFileSync(join(folder, 'nginx.conf'), configuration(folder, page, port))
  const flags = ['-p', folder, '-c', 'nginx.conf', '-e', 'stderr']
  if ((await runCommand(nginx, ['-t', ...flags])).exitCode !== 0) return null
  const { output } = await runCommand(nginx, ['-v'])
  const name = /nginx\/[\d.]+/.exec(output)?.[0].replace('/', ' ') ?? 'nginx'
  return { name, process: start(nginx, flags, { stdio: 'ignore' }) }
}

/** Said by nginx itself, or by the connection. */
const ownHeaders = /^(connection|content-length|content-type|date|keep-alive|server)$/i

const configuration = (folder: string, { path, headers }: StaticPage, port: number) => `
daemon off;
${process.getuid?.() === 0 ? 'user root;' : ''}
worker_processes 1;
pid ${folder}/pid;
error_log stderr error;
events { worker_connections 1024; }
http {
  access_log off;
  server_tokens off;
  sendfile on;
  tcp_nopush on;
  keepalive_timeout 60 5;
  keepalive_requests 1000000000;
  open_file_cache max=10 inactive=1h;
  open_file_cache_valid 1h;
  etag off;
  max_ranges 0;
  types {}
  default_type ${quoted(headerOf('content-type', headers))};
${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `  ${name}_temp_path ${folder}/${name};`).join('\n')}
  server {
    listen 127.0.0.1:${port};
    location = ${path} {
      alias ${folder}/page;
      add_header Last-Modified "";
${headers
  .filter(([name]) => !ownHeaders.test(name))
  .map(([name, value]) => `      add_header ${name} ${quoted(value)};`)
  .join('\n')}
    }
  }
}
`

const headerOf = (wanted: string, headers: [string, string][]): string =>
  headers.find(([name]) => name.toLowerCase() === wanted)?.[1] ?? ''

const quoted = (text: string) => `"${text.replace(/["\\]/g, '\\$&')}"`
