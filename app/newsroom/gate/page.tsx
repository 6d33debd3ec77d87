import type { Metadata } from 'next'
import { GateAudits } from '@/components/audit/gate-audits'
import { NewsroomFrame } from '@/components/newsroom/newsroom-frame'
import { listGateAudits } from '@/lib/audit/queries'

export const metadata: Metadata = { title: 'Gate' }

export default function GatePage() {
  return (
    <NewsroomFrame page="gate" heading="Does the gate hold?">
      {() => <LastAudits />}
    </NewsroomFrame>
  )
}

const LastAudits = async () => <GateAudits audits={await listGateAudits(10)} />
