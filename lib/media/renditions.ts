/** The widths every picture is rendered in, as far as it is wide enough, in CSS pixels of a 1x screen. */
export const renditionWidths = [480, 720, 960, 1440] as const

export const renditionFormats = ['avif', 'webp', 'jpg'] as const

export type RenditionFormat = (typeof renditionFormats)[number]

export const contentTypes: Record<RenditionFormat, string> = {
  avif: 'image/avif',
  webp: 'image/webp',
  jpg: 'image/jpeg',
}

/** The path of a rendition on this site: by content, so it never changes. */
export const renditionPath = (id: string, width: number, format: RenditionFormat): string =>
  `/media/${id}/${width}.${format}`

/** The rendition a path below /media names, or null. */
export function parseRenditionPath(id: string, file: string) {
  const match = /^(\d{2,4})\.(avif|webp|jpg)$/.exec(file)
  if (!match || !/^[0-9a-f]{64}$/.test(id)) return null
  return { id, width: Number(match[1]), format: match[2] as RenditionFormat }
}
