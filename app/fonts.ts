import localFont from 'next/font/local'

export const faustina = localFont({
  src: '../node_modules/@fontsource-variable/faustina/files/faustina-latin-wght-normal.woff2',
  weight: '300 800',
  style: 'normal',
  display: 'optional',
  variable: '--font-faustina',
  adjustFontFallback: 'Times New Roman',
})

export const franklin = localFont({
  src: '../node_modules/@fontsource-variable/libre-franklin/files/libre-franklin-latin-wght-normal.woff2',
  weight: '100 900',
  style: 'normal',
  display: 'optional',
  variable: '--font-franklin',
  adjustFontFallback: 'Arial',
})
