import { LegalRoute, legalMetadata } from '@/components/consent/legal-route'

export const generateMetadata = () => legalMetadata('cookies')

export default function CookiesPage() {
  return <LegalRoute kind="cookies" />
}
