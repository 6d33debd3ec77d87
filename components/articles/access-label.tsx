import type { Access } from '@/lib/articles/types'

const labels: Record<Access, string> = {
  free: 'Free to read',
  registered: 'For registered readers',
  premium: 'Premium',
}

/** What an article asks of its reader. */
export const AccessLabel = ({ access }: { access: Access }) => (
  <span className={access === 'premium' ? 'font-semibold text-ink' : ''}>{labels[access]}</span>
)
