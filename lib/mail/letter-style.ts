/** Mail programs read style attributes; the dark colours come with the style sheet of the letter. */
const colours = {
  paper: '#ffffff',
  ink: '#1a1a1a',
  muted: '#595651',
  line: '#d8d4ca',
  raised: '#f6f4ef',
  accent: '#9c2a1f',
  onAccent: '#ffffff',
}

const serif = "Faustina, Charter, Georgia, 'Times New Roman', serif"
const sans = "'Libre Franklin', 'Helvetica Neue', Helvetica, Arial, sans-serif"

export const styles = {
  page: { margin: 0, padding: 0, backgroundColor: colours.paper },
  hidden: { display: 'none', maxHeight: 0, overflow: 'hidden', fontSize: 1, lineHeight: '1px' },
  outside: { padding: '24px 16px 40px' },
  letter: { width: '100%', maxWidth: 560, margin: '0 auto', tableLayout: 'fixed' },
  masthead: {
    padding: '0 0 12px',
    borderBottom: `1px solid ${colours.line}`,
    color: colours.ink,
    font: `700 22px/1.2 ${serif}`,
  },
  body: { padding: '28px 0 12px' },
  heading: { margin: '0 0 16px', color: colours.ink, font: `700 26px/1.2 ${serif}` },
  paragraph: { margin: '0 0 16px', color: colours.ink, font: `400 16px/1.55 ${sans}` },
  quiet: { margin: '0 0 16px', color: colours.muted, font: `400 14px/1.55 ${sans}` },
  code: {
    margin: '0 0 16px',
    padding: '14px 18px',
    backgroundColor: colours.raised,
    color: colours.ink,
    font: "700 28px/1.2 Menlo, Consolas, 'Courier New', monospace",
    letterSpacing: 6,
  },
  buttonCell: { borderRadius: 3, backgroundColor: colours.accent },
  button: {
    display: 'inline-block',
    padding: '14px 26px',
    color: colours.onAccent,
    font: `600 16px/1.25 ${sans}`,
    textDecoration: 'none',
  },
  /** A long token breaks anywhere: a letter never scrolls sideways. */
  link: { color: colours.accent, wordBreak: 'break-all' },
  footer: {
    padding: '16px 0 0',
    borderTop: `1px solid ${colours.line}`,
  },
} as const

export const darkSheet = `
  :root { color-scheme: light dark; supported-color-schemes: light dark }
  @media (prefers-color-scheme: dark) {
    .paper { background-color: #121211 !important }
    .ink { color: #ebe8e2 !important; border-color: #383633 !important }
    .muted { color: #aaa69e !important; border-color: #383633 !important }
    .raised { background-color: #1c1b1a !important }
    .button { background-color: #f0897d !important }
    .on-button { color: #121211 !important }
    .link { color: #f0897d !important }
  }
`
