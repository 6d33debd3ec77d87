import type { ChildProcess } from 'node:child_process'

/** A page as the site sends it. */
export interface StaticPage {
  path: string
  headers: [string, string][]
  body: Buffer
}

export interface StaticProcess {
  name: string
  process: ChildProcess
}
