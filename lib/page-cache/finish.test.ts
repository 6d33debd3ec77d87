import { describe, expect, it } from 'vitest'
import { finishReaderPage } from './finish'

const finish = (body: string, head = '') =>
  finishReaderPage(
    `<!DOCTYPE html><html lang="en"><head>${head}</head><body>${body}</body></html>`,
    () => null,
  ).html

const bodyOf = (html: string) => /<body>(.*)<\/body>/s.exec(html)?.[1]
const headOf = (html: string) => /<head>(.*)<\/head>/s.exec(html)?.[1]

describe('what the framework adds is gone', () => {
  it.each([
    ['its scripts', '<script src="/_next/static/chunks/main.js" async=""></script>'],
    ['its modules', '<script type="module" src="/_next/static/chunks/main.js"></script>'],
    ['scripts for old browsers', '<script src="/_next/static/polyfills.js" nomodule=""></script>'],
    ['its flight payload', '<script>self.__next_f.push([1,"sealed <\\/p> text"])</script>'],
    ['the payload with an id', '<script id="_R_">self.__next_f=self.__next_f||[]</script>'],
    ['the data of its router', '<script type="application/json">{"props":{}}</script>'],
    ['its comments', '<!--$--><!--/$--><!--sealed-->'],
    ['what it holds back', '<div hidden=""><!--$--><!--/$--></div>'],
    ['nested, what it holds back', '<div hidden id="S:0"><script>$RC("B:0")</script></div>'],
  ])('%s', (_name, markup) => {
    expect(bodyOf(finish(`<p>Before</p>${markup}<p>After</p>`))).toBe('<p>Before</p><p>After</p>')
  })

  it.each([
    ['preloads of scripts', '<link rel="preload" as="script" href="/_next/static/a.js">'],
    ['preloads of modules', '<link rel="modulepreload" href="/_next/static/a.js">'],
    ['scripts in the head', '<script src="/_next/static/a.js" async=""></script>'],
  ])('%s', (_name, markup) => {
    expect(headOf(finish('', `<title>A</title>${markup}`))).toBe('<title>A</title>')
  })

  it('wherever it stands', () => {
    const page = finish('<main><ul><li>One<!-- --> <script>x()</script>two</li></ul></main>')
    expect(bodyOf(page)).toBe('<main><ul><li>One two</li></ul></main>')
  })
})

it('sends a form to its own page without an empty address, which HTML forbids', () => {
  const page = '<body><form action="" method="post"><button formaction="">a</button></form></body>'
  expect(bodyOf(finishReaderPage(page, () => null).html)).toBe(
    '<form method="post"><button>a</button></form>',
  )
})

describe('what the site says stays', () => {
  it.each([
    [
      'structured data',
      '<script type="application/ld+json">{"a":"\\u003c/script>","b":"&amp; < >"}</script>',
    ],
    ['its own modules', '<script type="module" src="/proof-of-work.js" async=""></script>'],
    [
      'a captcha of somebody else',
      '<script src="https://www.google.com/recaptcha/api.js"></script>',
    ],
    ['something hidden that is its own', '<div hidden=""><p>Later</p></div>'],
    ['a honeypot', '<p hidden=""><input name="website" tabindex="-1" autocomplete="off"></p>'],
    ['entities', '<p>Fish &amp; chips, 1 &lt; 2 &gt; 0, “a&nbsp;b”, &amp;lt;script&amp;gt;</p>'],
    ['quotes in attributes', '<a title="&quot;A&quot; &amp; \'B\'" href="/a?b=1&amp;c=2">A</a>'],
    ['words in other letters', '<p lang="ar" dir="rtl">ديـر الزور 🐎 e\u0301 \u200b</p>'],
    ['white space', '<p>  Two  spaces\tand\n\na gap </p>'],
    [
      'white space that counts',
      '<pre>  one\n\n  two\t</pre><textarea rows="2">  a\n b </textarea>',
    ],
    ['an empty line', '<pre>\n\none</pre><textarea>\n\none</textarea>'],
    ['a page without scripts', '<noscript><p>Without <!-- a comment --> scripts</p></noscript>'],
    ['a drawing', '<svg viewBox="0 0 1 1"><path d="M0 0"></path><use href="#a"></use></svg>'],
    [
      'a form and its action',
      '<form method="POST"><input type="hidden" name="$ACTION_ID_1"></form>',
    ],
  ])('%s', (_name, markup) => {
    expect(bodyOf(finish(markup))).toBe(markup)
  })

  it.each([
    ['its character set', '<meta charset="utf-8">'],
    ['its description', '<meta name="description" content="&quot;A&quot; &lt; B">'],
    ['its address', '<link rel="canonical" href="https://news.example/a?b=1&amp;c=2">'],
    [
      'preloads of fonts',
      '<link rel="preload" as="font" href="/_next/static/a.woff2" crossorigin="">',
    ],
    ['its style sheet', '<link rel="stylesheet" href="/_next/static/a.css">'],
    ['its title', '<title>Fish &amp; chips &lt;/title&gt;</title>'],
  ])('%s', (_name, markup) => {
    expect(headOf(finish('', markup))).toBe(markup)
  })

  it('in the mode of the standards, and in its language', () => {
    expect(finish('<p>A</p>')).toMatch(/^<!DOCTYPE html><html lang="en"><head>/)
  })
})

describe('a page that is finished', () => {
  it('is left as it is', () => {
    const page = finish('<!-- a --><p>A &amp; B</p><script>x()</script>', '<title>A</title>')
    expect(finishReaderPage(page, () => null).html).toBe(page)
  })

  it('holds nothing of a payload that tries to hide', () => {
    const hidden = [
      '<SCRIPT>sealed</SCRIPT>',
      '<script\n>sealed</script >',
      '<script data-x="application/ld+json">sealed</script>',
      '<svg><script>sealed</script></svg>',
    ]
    for (const markup of hidden) expect(finish(markup)).not.toContain('sealed')
  })
})

describe('a style sheet', () => {
  const link = '<link rel="stylesheet" href="/_next/static/a.css">'
  const style = { css: 'p > a{content:"<&"}', hash: "'sha256-a'" }

  it('stands in the page as it was written, and its hash is told once', () => {
    const page = finishReaderPage(`<!DOCTYPE html><head>${link}${link}</head>`, (href) =>
      href === '/_next/static/a.css' ? style : null,
    )
    expect(page.html).toContain(`<style>${style.css}</style>`)
    expect(page.html).not.toContain('<link')
    expect(page.styleHashes).toEqual([style.hash])
  })
})
