import { APIError, type Payload, type PayloadRequest } from 'payload'
import { type Person, personOf } from '@/cms/access/person'
import { recordAudit } from '@/cms/audit/record-audit'
import { oneAtATime, secondPersonAnswers } from '@/cms/collections/emergency-information/hooks/two-persons'
import { confirmWords, proposalWords } from '@/cms/collections/emergency-information/proposal-words'
import { inOneTransaction } from '@/cms/files/in-one-transaction'
import { sessionOf } from '@/cms/hooks/session'
import { type EmergencyProposal, loadEmergencyProposals } from '@/cms/queries/emergency-proposals'
import { mayDiscard, refusesToConfirm } from '@/domain/emergency/proposal'

interface Looked {
  readonly line: string
  /** The version that the person has before the eyes. */
  readonly version: string
}

/** The right that is used is `emergency.confirm`; whoever has it may otherwise change nothing here. */
const asSecondPerson = { collection: 'emergency-information', depth: 0, locale: 'sv', overrideAccess: true } as const

/** Shows residents exactly the draft that was looked at. Throws words when it may not be. */
export function confirmProposal(req: PayloadRequest, looked: Looked): Promise<void> {
  return inOneTransaction(req, async () => {
    const { person, proposal } = await waitingProposal(req, looked)
    const refused = refusesToConfirm(person, proposal)
    if (refused !== null) throw refusal(confirmWords[refused], 403)
    await req.payload.update({
      ...asSecondPerson,
      id: looked.line,
      data: { _status: 'published' },
      context: { ...secondPersonAnswers },
      req,
    })
    await recordAudit(req, { action: 'emergency.confirm', collection: 'emergency-information', document: looked.line })
  })
}

/** Takes the draft away: the line is again what residents read, and a line that they never read is gone. */
export function discardProposal(req: PayloadRequest, looked: Looked): Promise<void> {
  return inOneTransaction(req, async () => {
    const { person, proposal } = await waitingProposal(req, looked)
    if (!mayDiscard(person, proposal)) throw refusal(proposalWords.notYours, 403)
    const acting = { ...asSecondPerson, context: { ...secondPersonAnswers }, req }
    if (proposal.isShown)
      await req.payload.restoreVersion({ ...acting, id: await shownVersion(req.payload, req, looked.line) })
    else await req.payload.delete({ ...acting, id: looked.line })
    await recordAudit(req, { action: 'emergency.discard', collection: 'emergency-information', document: looked.line })
  })
}

async function waitingProposal(
  req: PayloadRequest,
  { line, version }: Looked,
): Promise<{ readonly person: Person; readonly proposal: EmergencyProposal }> {
  const person = personOf(req.user)
  if (person === null || person.hasOneTimePassword) throw refusal(proposalWords.signIn, 401)
  await oneAtATime(req)
  const [proposal] = await loadEmergencyProposals(await sessionOf(req), line)
  if (proposal?.version !== version) throw refusal(proposalWords.changed, 409)
  return { person, proposal }
}

async function shownVersion(payload: Payload, req: PayloadRequest, line: string): Promise<string> {
  const { docs } = await payload.findVersions({
    collection: 'emergency-information',
    where: { parent: { equals: line }, 'version._status': { equals: 'published' } },
    sort: '-updatedAt',
    limit: 1,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const [shown] = docs
  if (shown === undefined) throw new Error(`No version of ${line} was ever shown`)
  return shown.id
}

function refusal(message: string, status: number): Error {
  return new APIError(message, status, undefined, true)
}
