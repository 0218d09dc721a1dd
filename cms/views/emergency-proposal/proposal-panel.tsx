import { Banner } from '@payloadcms/ui'
import type { UIFieldServerComponent } from 'payload'
import { personOf } from '@/cms/access/person'
import type { EmergencyLine } from '@/cms/generated/payload-types'
import { loadEmergencyProposals } from '@/cms/queries/emergency-proposals'
import { DecideButtons } from '@/cms/views/emergency-proposal/decide-buttons.client'
import { panelWords as words } from '@/cms/views/emergency-proposal/panel-words'
import { mayDiscard, refusesToConfirm } from '@/domain/emergency/proposal'
import './proposal-panel.css'

/** ADM-09: what residents read and what is proposed instead, side by side, and the answers that this person may give. */
export const ProposalPanel: UIFieldServerComponent = async ({ id, payload, req }) => {
  const person = personOf(req.user)
  if (id === undefined || person === null) return null
  const line = String(id)
  const [proposal] = await loadEmergencyProposals(payload.db.drizzle, line)
  if (proposal === undefined) return <Banner type="info">{words.nothingWaits}</Banner>
  const asked = { collection: 'emergency-information', id: line, locale: 'sv', depth: 0 } as const
  const reading = { ...asked, overrideAccess: false, user: req.user }
  const proposed = await payload.findByID({ ...reading, draft: true })
  const shown = proposal.isShown ? await payload.findByID({ ...reading, draft: false }) : null
  const refused = refusesToConfirm(person, proposal)
  const isOwn = proposal.proposedBy === person.id
  return (
    <section className="proposal" aria-labelledby="proposal-heading">
      <h2 id="proposal-heading">{words.heading}</h2>
      <p>{words.proposer(proposal.proposedByFunction)}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.field}</th>
            <th scope="col">{words.shown}</th>
            <th scope="col">{words.proposed}</th>
          </tr>
        </thead>
        <tbody>
          {rowsOf(shown, proposed).map(({ label, before, after }) => (
            <tr key={label} className={before === after ? undefined : 'proposal__changed'}>
              <th scope="row">{label}</th>
              <td>{before ?? words.notShown}</td>
              <td>{before === after ? words.same : <strong>{after}</strong>}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{refused === null ? words.beforeConfirming : words.refused[refused]}</p>
      <DecideButtons
        line={line}
        version={proposal.version}
        mayConfirm={refused === null}
        discardLabel={mayDiscard(person, proposal) ? (isOwn ? words.takeBack : words.discard) : null}
      />
    </section>
  )
}

function rowsOf(shown: EmergencyLine | null, proposed: EmergencyLine) {
  return words.fields.map(([name, label]) => ({
    label,
    before: shown === null ? null : String(shown[name] ?? ''),
    after: String(proposed[name] ?? ''),
  }))
}
