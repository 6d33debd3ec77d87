/** The only sites that a page may show a frame of, once a reader opened it. */
export const embedHosts = ['https://www.youtube-nocookie.com', 'https://player.vimeo.com'] as const
