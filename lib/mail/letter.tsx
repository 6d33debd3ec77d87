import { site } from '@/lib/site'
import { SiteLink } from './letter-parts'
import { darkSheet, styles } from './letter-style'
import type { Letter } from './mail-template'

/** The sheet every mail is written on: the name above, the reason for it below. */
export const LetterSheet = ({ subject, preheader, because, body }: Letter) => (
  <html lang={site.language}>
    {/* biome-ignore lint/style/noHeadElement: a letter is no page of Next.js */}
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width" />
      <meta name="color-scheme" content="light dark" />
      <meta name="supported-color-schemes" content="light dark" />
      <title>{subject}</title>
      <style>{darkSheet}</style>
    </head>
    <body className="paper" style={styles.page}>
      <div data-skip-in-text="true" style={styles.hidden}>
        {preheader}
      </div>
      <table role="presentation" width="100%" cellPadding={0} cellSpacing={0}>
        <tbody>
          <tr>
            <td className="paper" style={styles.outside}>
              <table role="presentation" cellPadding={0} cellSpacing={0} style={styles.letter}>
                <tbody>
                  <tr>
                    <td className="ink" style={styles.masthead} data-skip-in-text="true">
                      {site.name}
                    </td>
                  </tr>
                  <tr>
                    <td style={styles.body}>{body}</td>
                  </tr>
                  <tr>
                    <td className="muted" style={styles.footer}>
                      <Footer because={because} />
                    </td>
                  </tr>
                </tbody>
              </table>
            </td>
          </tr>
        </tbody>
      </table>
    </body>
  </html>
)

const Footer = ({ because }: Pick<Letter, 'because'>) => (
  <>
    <p className="muted" style={styles.quiet}>
      You get this mail because {because}.
    </p>
    <p className="muted" style={styles.quiet}>
      {site.name}, <SiteLink path="/" />. Questions: {site.contactEmail}
    </p>
  </>
)
