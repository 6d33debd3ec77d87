import { describe, expect, it } from 'vitest'
import { captionTwice, failure, gate, head } from './sample-text'

describe('what is refused', () => {
  const [headline = '', standfirst = '', byline = '', date = ''] = head
  const prose = 'The bridge is open.'
  const dated = (line: string) => [headline, '', standfirst, '', byline, line, '', prose].join('\n')

  it.each<[string, string, number, RegExp]>([
    ['an empty file', '', 1, /headline/],
    ['a blank file', '\uFEFF \r\n\r\n\u00a0', 1, /headline/],
    ['no headline', [date, '', prose].join('\n'), 1, /headline/],
    ['a headline only', `\n${headline}\n`, 2, /standfirst/],
    ['headline and date', [headline, '', date, prose].join('\n'), 3, /standfirst/],
    ['no standfirst', [headline, '', byline, date, '', prose].join('\n'), 3, /standfirst/],
    ['no standfirst, but By', [headline, 'By ada', date, prose].join('\n'), 2, /standfirst/],
    ['no byline', [headline, '', standfirst, '', date, '', prose].join('\n'), 5, /byline/],
    ['an empty byline', [headline, standfirst, 'By', date, prose].join('\n'), 3, /byline/],
    ['prose as byline', [headline, standfirst, prose.repeat(9), date].join('\n'), 3, /byline/],
    ['nothing after the standfirst', [headline, standfirst].join('\n'), 2, /byline/],
    ['no date', [headline, standfirst, byline, '', prose].join('\n'), 5, /date line/],
    ['nothing after the byline', [headline, standfirst, byline].join('\n'), 3, /date line/],
    ['a date without weekday', dated('02 July 2024 09:05'), 6, /date line/],
    ['a date without time', dated('Tuesday 02 July 2024'), 6, /date line/],
    ['an unknown month', dated('Tuesday 02 Juillet 2024 09:05'), 6, /date line/],
    ['an unknown weekday', dated('Mardi 02 July 2024 09:05'), 6, /date line/],
    ['a day too many', dated('Monday 31 June 2024 09:05'), 6, /calendar/],
    ['29 February of no leap year', dated('Wednesday 29 February 2023 09:05'), 6, /calendar/],
    ['the wrong weekday', dated('Monday 02 July 2024 09:05'), 6, /Tuesday.* not Monday/],
    ['25 hours', dated('Tuesday 02 July 2024 25:05'), 6, /time/],
    ['the hour skipped in spring', dated('Sunday 31 March 2024 01:30'), 6, /Europe\/London/],
    ['no paragraph', head.join('\n'), 4, /paragraph/],
    ['only a picture', [...head, ...captionTwice].join('\n'), 6, /paragraph/],
    ['a gate in place of the paragraphs', [...head, '', gate].join('\n'), 6, /paragraph/],
    ['only furniture', [gate, '', 'Already registered? Sign in'].join('\n'), 1, /headline/],
    ['a long headline', dated('').replace(headline, 'a'.repeat(201)), 1, /200 characters/],
    [
      'too many blocks',
      [...head, '', `${prose}\nIt was late.\n`.repeat(1001)].join('\n'),
      2007,
      /2000/,
    ],
    ['a binary file', `\u0089PNG\r\n\u001a\n\0\0`, 1, /UTF-8/],
    ['NUL in the text', [...head, '', 'The bridge\0 is open.'].join('\n'), 6, /UTF-8/],
    ['UTF-16', Buffer.from(dated(date), 'utf16le').toString('utf8'), 1, /UTF-8/],
    ['Latin-1', Buffer.from(dated('Café'), 'latin1').toString('utf8'), 6, /UTF-8/],
    ['half a character', [...head, '', 'Broken \ud83c here.'].join('\n'), 6, /UTF-8/],
    ['over 1 MB', [...head, 'é'.repeat(500_001)].join('\n'), 1, /1 MB/],
  ])('%s', (_, source, line, expected) => {
    const error = failure(source)
    expect(error.message).toMatch(new RegExp(`^Line ${line}: expected .*${expected.source}`))
    expect(error.line).toBe(line)
  })
})
