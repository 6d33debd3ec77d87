/** Whether who has the address has what it leads to: a mailed link, or a preview of a draft. */
export const holdsToken = ({ pathname, searchParams }: URL): boolean =>
  searchParams.has('token') || pathname.startsWith('/newsroom/preview/')
