/** In the order in which they are looked for: most browsers also name those they descend from. */
const browsers: [mark: RegExp, name: string][] = [
  [/\bEdgA?(iOS)?\//, 'Edge'],
  [/\b(OPR|OPT|OPiOS)\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\b(Firefox|FxiOS)\//, 'Firefox'],
  [/\b(Chrome|Chromium|HeadlessChrome|CriOS)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
]

const systems: [mark: RegExp, name: string][] = [
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b|\bMacintosh\b/, 'a Mac'],
  [/\bLinux\b/, 'Linux'],
]

/**
 * A device in words, by which its owner knows it again and nobody else does: "Firefox on Linux".
 * Always one of a few dozen phrases; neither a version nor anything else of the header is in it.
 */
export function describeDevice(userAgent: string | null): string {
  const browser = nameIn(browsers, userAgent) ?? 'A browser'
  const system = nameIn(systems, userAgent)
  return system ? `${browser} on ${system}` : `${browser} on another device`
}

const nameIn = (names: [RegExp, string][], userAgent: string | null): string | undefined =>
  names.find(([mark]) => mark.test(userAgent?.slice(0, 1000) ?? ''))?.[1]
