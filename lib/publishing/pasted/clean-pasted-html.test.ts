import { describe, expect, it } from 'vitest'
import { cleanPastedHtml } from './clean-pasted-html'

const clean = (html: string) => cleanPastedHtml(html).html

describe('from Word', () => {
  const item = (marker: string, text: string) =>
    `<p class=MsoListParagraph style='margin-left:36.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>${text}<o:p></o:p></p>`

  it('lists are lists', () => {
    expect(clean(item('·', 'wet') + item('·', 'cold'))).toBe(
      '<ul><li><p>wet</p></li><li><p>cold</p></li></ul>',
    )
    expect(clean(item('1.', 'first') + item('2.', 'second'))).toBe(
      '<ol><li><p>first</p></li><li><p>second</p></li></ol>',
    )
    expect(clean(item('(a)', 'first') + item('·', 'second'))).toBe(
      '<ol><li><p>first</p></li></ol><ul><li><p>second</p></li></ul>',
    )
  })

  it('the document around the text is left out', () => {
    const html = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15"><style><!-- p.MsoNormal {margin:0cm} --></style><!--[if gte mso 9]><xml><w:WordDocument></w:WordDocument></xml><![endif]--></head><body lang=EN-GB><!--StartFragment--><p class=MsoTitle>The river</p><p class=MsoNormal><b><span style='font-size:12.0pt'>It&nbsp;rose</span></b> in the
      night.<o:p>&nbsp;</o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoQuote>Nobody slept.</p><!--EndFragment--></body></html>`
    expect(clean(html)).toBe(
      '<h2>The river</h2><p><strong>It rose</strong> in the night.</p><blockquote><p>Nobody slept.</p></blockquote>',
    )
  })
})

describe('from Google Docs', () => {
  it('the b around everything is not bold', () => {
    const html = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-4b1"><h1 dir="ltr" style="line-height:1.38"><span style="font-size:20pt;font-weight:400">The river</span></h1><p dir="ltr"><span style="font-weight:400">It </span><span style="font-weight:700">rose</span><span style="font-style:italic"> fast</span><span>.</span></p><br /><p dir="ltr"><a href="https://www.google.com/url?q=https://example.com/water&amp;sa=D&amp;ust=1" style="text-decoration:none"><span style="color:#1155cc">Levels</span></a></p></b>`
    expect(clean(html)).toBe(
      '<h2>The river</h2><p>It <strong>rose</strong><em> fast</em>.</p><p><a href="https://example.com/water">Levels</a></p>',
    )
  })

  it('lists in lists become one', () => {
    const html = `<ul><li dir="ltr" aria-level="1"><p role="presentation"><span>wet</span></p></li><ul><li aria-level="2"><p><span>very</span></p></li></ul><li><p><span>cold</span></p></li></ul>`
    expect(clean(html)).toBe('<ul><li><p>wet</p></li><li><p>very</p></li><li><p>cold</p></li></ul>')
  })
})

describe('from a web page', () => {
  it.each([
    [
      '<h1>a</h1><h2>b</h2><h3>c</h3><h4>d</h4><h6>e</h6>',
      '<h2>a</h2><h2>b</h2><h3>c</h3><h3>d</h3><h3>e</h3>',
    ],
    ['<p>one<br>two<br><br>three</p>', '<p>one</p><p>two</p><p>three</p>'],
    ['<div>one</div><div><div>two</div> three</div>', '<p>one</p><p>two</p><p>three</p>'],
    ['<p> spaced\n\n out&nbsp; </p>', '<p>spaced out</p>'],
    ['loose <b>words</b>', '<p>loose <strong>words</strong></p>'],
    ['<h2><b>Bold</b> heading</h2>', '<h2>Bold heading</h2>'],
    [
      '<ol><li>one<ul><li>two</li></ul></li></ol>',
      '<ol><li><p>one</p></li><li><p>two</p></li></ol>',
    ],
    ['<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', '<p>a b</p><p>c</p>'],
    ['<blockquote>one<p>two</p></blockquote>', '<blockquote><p>one</p><p>two</p></blockquote>'],
    ['<blockquote><ul><li>x</li></ul></blockquote>', '<blockquote><p>x</p></blockquote>'],
    [
      '<p><a href="/about">x</a> <a href="https://example.com/">y</a></p>',
      '<p>x <a href="https://example.com/">y</a></p>',
    ],
    ['<p>a &lt;b&gt; &amp; c</p>', '<p>a &lt;b&gt; &amp; c</p>'],
    ['<nav>x</nav><script>y</script><style>z</style><button>w</button>', '<p>x</p>'],
    ['', ''],
  ])('%s', (html, expected) => {
    expect(clean(html)).toBe(expected)
  })

  it('pictures are left out, and counted', () => {
    const html =
      '<p>a<img src="https://example.com/a.jpg"></p><figure><img src=b><figcaption>c</figcaption></figure>'
    expect(cleanPastedHtml(html)).toEqual({ html: '<p>a</p><p>c</p>', pictures: 2 })
  })

  it('is read however deep it is', () => {
    expect(() => clean(`${'<div>'.repeat(20_000)}x`)).not.toThrow()
  })
})

describe('from the editor itself', () => {
  it.each([
    '<p data-pm-slice="1 1 []">a <strong>b</strong></p>',
    '<ul data-pm-slice="3 3 []"><li><p>a</p><p>b</p></li><li><p>c</p></li></ul>',
    '<p data-pm-slice="0 0 []"><a href="/world/a-story">a</a></p><hr>',
    '<figure data-figure="" data-media="0a" data-alt="b" data-caption="c &amp; d" data-credit=""></figure>',
    '<aside data-headline="A story" data-slug="a-story"></aside>',
    '<div data-provider="vimeo" data-id="76979871" data-title="Rain"></div>',
    '<div data-pull-quote="" data-attribution="Ada">It rained.</div>',
    '<p data-pm-slice="1 1 []">a</p><p></p><p>b</p>',
  ])('comes back as it was: %s', (html) => {
    expect(clean(html)).toBe(html)
  })

  it('the line where the teaser ends stays where it is', () => {
    expect(clean('<p>a</p><div data-teaser-end="set">words of the line</div>')).toBe('<p>a</p>')
  })
})
