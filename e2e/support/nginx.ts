import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort, untilReady } from '@/scripts/test/site'
import { startProcess } from './start-process'

export interface Nginx {
  url: string
  stop: () => Promise<void>
}

/** nginx in front of the site, as a cache with these lines of configuration in `http`. */
export async function startNginx(program: string, upstream: string, cache: string): Promise<Nginx> {
  const folder = mkdtempSync(join(tmpdir(), 'standfirst-nginx-'))
  const port = await freePort()
  writeFileSync(join(folder, 'nginx.conf'), configuration(folder, { port, upstream, cache }))
  const { child, output, stop } = startProcess(program, ['-p', folder, '-c', 'nginx.conf'])
  const end = async () => {
    await stop()
    rmSync(folder, { recursive: true, force: true })
  }
  const url = `http://localhost:${port}`
  if (await untilReady(child, `${url}/healthz`)) return { url, stop: end }
  await end()
  throw new Error(`nginx did not start:\n${output()}`)
}

/** The rule that the documentation gives, for a cache below the folder that nginx was started in. */
export const documentedRule = (): string =>
  (/```nginx\n(.*?)```/s.exec(readFileSync('docs/cdn.md', 'utf8'))?.[1] ?? '').replace(
    '/var/cache/nginx/',
    '',
  )

const temporaries = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']

const configuration = (
  folder: string,
  { port, upstream, cache }: { port: number; upstream: string; cache: string },
) => `
daemon off;
${process.getuid?.() === 0 ? 'user root;' : ''}
worker_processes 1;
pid ${folder}/pid;
error_log stderr error;
events { worker_connections 512; }
http {
  access_log off;
${temporaries.map((name) => `  ${name}_temp_path ${folder}/${name};`).join('\n')}
${cache}
  server {
    listen 127.0.0.1:${port};
    location / {
      proxy_pass ${upstream.replace('localhost', '127.0.0.1')};
      proxy_http_version 1.1;
      proxy_set_header Host $http_host;
      proxy_set_header Connection "";
      add_header X-Cache $upstream_cache_status always;
    }
  }
}
`
