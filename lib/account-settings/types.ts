/** A device on which a reader is signed in. */
export interface DeviceView {
  id: string
  /** In words: "Firefox on Linux". */
  device: string
  signedInAt: Date
  /** To within a few minutes. */
  lastSeenAt: Date
  /** It is the one that asks. */
  isThis: boolean
}

/** What a reader’s own page shows. */
export interface SettingsView {
  email: string
  isVerified: boolean
  displayName: string | null
  handle: string | null
  /** Until when the handle stays; null when it may be changed now. */
  handleStaysUntil: Date | null
  hasPassword: boolean
}
