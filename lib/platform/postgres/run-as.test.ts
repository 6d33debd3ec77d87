import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { chooseRunAs, type RunAs } from './run-as'

const uid = process.getuid?.() ?? 0
const gid = process.getgid?.() ?? 0
const able: RunAs = { uid, gid, prefix: ['env'] }
const unable: RunAs = { uid, gid, prefix: ['false'] }
const stranger: RunAs = { uid: uid + 4_321, gid, prefix: ['env'] }

let folder: string
const place = () => ({ folder, cluster: join(folder, 'cluster'), program: process.execPath })

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'standfirst run as '))
})

afterEach(() => rmSync(folder, { recursive: true }))

it('takes the first way that may use the folder and the program', () => {
  expect(chooseRunAs(place(), [unable, able])).toBe(able)
})

it('says what to do when there is no way', () => {
  expect(() => chooseRunAs(place(), [unable])).toThrow(/Start as an ordinary user/)
})

it('leaves the data of another user alone', () => {
  mkdirSync(join(folder, 'cluster'))
  expect(() => chooseRunAs(place(), [stranger])).toThrow(/belongs to .*, and this is /)
})

it('goes on as the user who made the data', () => {
  mkdirSync(join(folder, 'cluster'))
  expect(chooseRunAs(place(), [stranger, able])).toBe(able)
})
