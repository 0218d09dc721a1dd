import { Banner } from '@payloadcms/ui'
import type { ServerProps } from 'payload'
import { personOf } from '@/cms/access/person'
import { loadEmergencyProposals } from '@/cms/queries/emergency-proposals'
import { panelWords } from '@/cms/views/emergency-proposal/panel-words'

/** Above the list: which lines wait for a second person. */
export async function WaitingProposals({ payload, user }: Pick<ServerProps, 'payload' | 'user'>) {
  if (personOf(user) === null) return null
  const proposals = await loadEmergencyProposals(payload.db.drizzle)
  if (proposals.length === 0) return null
  return <Banner type="error">{panelWords.waiting(proposals.map(({ contact }) => contact))}</Banner>
}
