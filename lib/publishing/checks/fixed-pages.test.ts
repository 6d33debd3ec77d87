import { existsSync } from 'node:fs'
import { expect, it } from 'vitest'
import { fixedPages } from './fixed-pages'

const groups = ['', '/(site)', '/(account)']

it.each([...fixedPages])('there is a page at %s', (path) => {
  const files = groups.flatMap((group) => [
    `app${group}${path}/page.tsx`,
    `app${group}${path}/route.ts`,
  ])
  expect(files.filter((file) => existsSync(file))).toHaveLength(1)
})
