import { expect, it } from 'vitest'
import { embedFrame, parseEmbedAddress } from './embeds'

const youtube = { provider: 'youtube', id: 'dQw4w9WgXcQ' }
const vimeo = { provider: 'vimeo', id: '76979871' }

it.each([
  ['https://www.youtube.com/watch?v=dQw4w9WgXcQ', youtube],
  ['https://m.youtube.com/watch?t=10&v=dQw4w9WgXcQ&list=x', youtube],
  [' https://youtu.be/dQw4w9WgXcQ?si=abc ', youtube],
  ['https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ', youtube],
  ['https://www.youtube.com/shorts/dQw4w9WgXcQ', youtube],
  ['https://vimeo.com/76979871', vimeo],
  ['https://player.vimeo.com/video/76979871?h=1', vimeo],
])('knows %s', (address, source) => {
  expect(parseEmbedAddress(address)).toEqual(source)
})

it.each([
  'javascript:alert(1)//www.youtube.com/watch?v=dQw4w9WgXcQ',
  'https://www.youtube.com.evil.example/watch?v=dQw4w9WgXcQ',
  'https://evil.example/watch?v=dQw4w9WgXcQ',
  'https://youtube.com@evil.example/watch?v=dQw4w9WgXcQ',
  'https://youtu.be/"><script>',
  'https://www.youtube.com/watch?v=../../../evil',
  'https://vimeo.com/76979871%22onload=x',
  'data:text/html,https://youtu.be/dQw4w9WgXcQ',
  '<iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ"></iframe>',
  'dQw4w9WgXcQ',
  '',
])('embeds nothing for %j', (address) => {
  expect(parseEmbedAddress(address)).toBeNull()
})

it('frames only what the content security policy names', () => {
  expect(embedFrame({ provider: 'youtube', id: 'dQw4w9WgXcQ' })).toBe(
    'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ',
  )
  expect(embedFrame({ provider: 'vimeo', id: '76979871' })).toBe(
    'https://player.vimeo.com/video/76979871?dnt=1',
  )
})
