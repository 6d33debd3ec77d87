import { afterEach, describe, expect, it, vi } from 'vitest'
import { InvalidInputError, TooLargeError } from '@/lib/platform/errors'
import { withUpload } from './read-upload'

afterEach(() => vi.useRealTimers())

const read = (request: Request) => withUpload(request, async (upload) => upload)
const address = 'http://localhost/api/newsroom/media'

function send(fields: [name: string, value: string | File][], headers = {}) {
  const form = new FormData()
  for (const [name, value] of fields) form.append(name, value)
  return new Request(address, { method: 'POST', body: form, headers })
}

const file = (size = 10, name = 'boat.png') => new File([new Uint8Array(size)], name)

/** A request that says nothing of its length. */
const stream = (start: (to: ReadableStreamDefaultController<Uint8Array>) => void, type: string) =>
  new Request(address, {
    method: 'POST',
    headers: { 'Content-Type': type },
    body: new ReadableStream({ start }),
    duplex: 'half',
  } as RequestInit)

const multipart = 'multipart/form-data; boundary=b'

it('reads a picture and what is said of it', async () => {
  const upload = await read(
    send([
      ['file', file()],
      ['alt', 'A boat'],
      ['uploadedBy', 'eve'],
    ]),
  )
  expect(upload).toEqual({ bytes: Buffer.alloc(10), fileName: 'boat.png', alt: 'A boat' })
})

describe('refuses', () => {
  it.each<[name: string, request: () => Request, because: RegExp]>([
    ['no file', () => send([['alt', 'A boat']]), /Choose a picture/],
    [
      'a form that was sent without choosing one',
      () => send([['file', file(0, '')]]),
      /Choose a picture/,
    ],
    ['words in the place of a file', () => send([['file', 'boat.png']]), /Choose a picture/],
    [
      'two files',
      () =>
        send([
          ['file', file()],
          ['file', file()],
        ]),
      /one picture at a time/,
    ],
    ['JSON', () => new Request(address, { method: 'POST', body: '{}' }), /as a form/],
    ['a border that is not there', () => stream((to) => to.close(), multipart), /arrive whole/],
    ['no border', () => stream((to) => to.close(), 'multipart/form-data'), /arrive whole/],
    [
      'a form that was cut off',
      () =>
        stream((to) => {
          const head =
            '--b\r\nContent-Disposition: form-data; name="file"; filename="a.png"\r\n\r\n'
          to.enqueue(Buffer.from(`${head}half of`))
          to.close()
        }, multipart),
      /arrive whole/,
    ],
  ])('%s', async (_name, request, because) => {
    const upload = read(request())
    await expect(upload).rejects.toThrow(InvalidInputError)
    await expect(upload).rejects.toThrow(because)
  })

  it('more than 20 MB by what it says of itself, before it is read', async () => {
    const pull = vi.fn()
    const request = new Request(address, {
      method: 'POST',
      headers: { 'Content-Type': multipart, 'Content-Length': '30000000' },
      body: new ReadableStream({ pull }, { highWaterMark: 0 }),
      duplex: 'half',
    } as RequestInit)
    await expect(read(request)).rejects.toThrow(TooLargeError)
    expect(pull).not.toHaveBeenCalled()
  })

  it('more than 20 MB that says nothing of its length, as soon as it is more', async () => {
    let sent = 0
    const request = new Request(address, {
      method: 'POST',
      headers: { 'Content-Type': multipart },
      body: new ReadableStream({
        pull(to) {
          sent += 1
          to.enqueue(new Uint8Array(1024 * 1024))
        },
      }),
      duplex: 'half',
    } as RequestInit)
    await expect(read(request)).rejects.toThrow(/larger than 20 MB/)
    expect(sent).toBeLessThan(25)
  })

  it('who sends no more, after a while', async () => {
    vi.useFakeTimers()
    const upload = read(stream((to) => to.enqueue(Buffer.from('--b\r\n')), multipart))
    const refused = expect(upload).rejects.toThrow(/arrive whole/)
    await vi.advanceTimersByTimeAsync(21_000)
    await refused
  })
})
