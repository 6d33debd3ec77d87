import { decrypt, encrypt } from '@/lib/platform/encrypt'

interface Envelope {
  template: string
  recipient: string
}

/** Encrypted for one template and one recipient: in another's row it cannot be read. */
export const sealData = (data: unknown, envelope: Envelope): Uint8Array<ArrayBuffer> =>
  encrypt(JSON.stringify(data), 'mail', contextOf(envelope))

/** @throws when the site's secret or the row has changed. */
export const openData = (sealed: Uint8Array, envelope: Envelope): unknown =>
  JSON.parse(decrypt(sealed, 'mail', contextOf(envelope)))

const contextOf = ({ template, recipient }: Envelope) => `${template} ${recipient}`
