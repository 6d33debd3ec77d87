import type { Access } from '@/lib/articles/types'

const labels: Record<Access, string | null> = {
  free: 'Free to read',
  registered: null,
  premium: 'Premium',
}

/** What an article asks for, where that is not the usual. */
export const AccessLabel = ({ access }: { access: Access }) =>
  labels[access] && <span className="text-muted">{labels[access]}</span>
