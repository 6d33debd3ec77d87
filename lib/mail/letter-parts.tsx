import type { ReactNode } from 'react'
import { env } from '@/lib/platform/env'
import { styles } from './letter-style'

interface Words {
  children: ReactNode
}

export const Heading = ({ children }: Words) => (
  <h1 className="ink" style={styles.heading}>
    {children}
  </h1>
)

export const Paragraph = ({ children }: Words) => (
  <p className="ink" style={styles.paragraph}>
    {children}
  </p>
)

export const Quiet = ({ children }: Words) => (
  <p className="muted" style={styles.quiet}>
    {children}
  </p>
)

/** Digits to type, or to paste. */
export const Code = ({ children }: Words) => (
  <p className="ink raised" style={styles.code}>
    {children}
  </p>
)

/** The one thing to do, with its address in full below for who cannot press it. Leads to this site only. */
export const Action = ({ path, children }: Words & { path: `/${string}` }) => (
  <>
    <table role="presentation" cellPadding={0} cellSpacing={0} style={{ margin: '0 0 16px' }}>
      <tbody>
        <tr>
          <td className="button" style={styles.buttonCell}>
            <a className="on-button" href={addressOf(path)} style={styles.button}>
              {children}
            </a>
          </td>
        </tr>
      </tbody>
    </table>
    <p className="muted" style={styles.quiet} data-skip-in-text="true">
      Or open this address: <SiteLink path={path} />
    </p>
  </>
)

/** An address of this site, written out. */
export const SiteLink = ({ path }: { path: `/${string}` }) => (
  <a className="link" href={addressOf(path)} style={styles.link}>
    {addressOf(path)}
  </a>
)

const addressOf = (path: `/${string}`) => env().SITE_URL + path
