import { readFileSync } from 'node:fs'
import { disconnectDb } from '@/lib/platform/db'
import { provideEnv, type RunningEnv, readEnv } from '@/lib/platform/env'
import { blackPng } from './sample-files'
import { uploadPicture } from './upload-picture'

/**
 * Uploads a file so many times at once, each a picture of its own, in a process of its own, and prints
 * by how many megabytes it grew and how many were taken: for tests.
 */
const writer = { kind: 'staff', userId: 'ada', role: 'writer' } as const
const [path = '', times = ''] = process.argv.slice(2)

provideEnv(readEnv() as RunningEnv)
const file = readFileSync(path)
// What is loaded at the first use is no picture's.
await uploadPicture(writer, { bytes: blackPng(60, 40), fileName: 'first' })
const before = process.memoryUsage().rss
const uploads = Array.from({ length: Number(times) }, (_, index) =>
  uploadPicture(writer, {
    bytes: Buffer.concat([file, Buffer.from(String(index))]),
    fileName: `${index}`,
  }),
)
const outcomes = await Promise.allSettled(uploads)
const grown = Math.round((process.resourceUsage().maxRSS - before / 1024) / 1024)
const taken = outcomes.filter(({ status }) => status === 'fulfilled').length
process.stdout.write(JSON.stringify({ grown, taken }))
await disconnectDb()
