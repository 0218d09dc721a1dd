import type { Endpoint, PayloadRequest } from 'payload'
import { renderSVG } from 'uqr'
import { z } from 'zod'
import { accountEndpoint, refusal } from '@/cms/accounts/endpoint'
import { seal } from '@/cms/accounts/keys'
import { reachableAccount } from '@/cms/accounts/reachable-account'
import { checkCode, stepOfSealed } from '@/cms/accounts/second-factor/check-code'
import { makeRecoveryCodes } from '@/cms/accounts/second-factor/recovery-codes'
import { addressOf, makeSecret } from '@/cms/accounts/second-factor/time-codes'
import { recordAudit } from '@/cms/audit/record-audit'
import { sessionOf } from '@/cms/hooks/session'
import {
  confirmFactor,
  factorStanding,
  holdFactor,
  proposeSecret,
  removeFactor,
  spendStep,
} from '@/cms/queries/second-factors'
import { endSessions } from '@/cms/queries/sessions'
import { readSignInCode } from '@/domain/access/sign-in-code'

const nothing = z.object({})
const withCode = z.object({ code: z.string('Skriv koden från din app.').min(1, 'Skriv koden från din app.').max(40) })
const saveCodes = 'Spara reservkoderna nu. De visas bara den här gången.'

/** Switching sign-in with a code on, off and over to a new phone. */
export const secondFactorEndpoints: Endpoint[] = [
  accountEndpoint('/second-factor/begin', nothing, async ({ req, person, db }) => {
    const secret = makeSecret()
    if (!(await proposeSecret(db, person.id, seal('second-factor', person.id, secret))))
      throw refusal(409, 'Inloggning med kod är redan på.')
    const address = addressOf(secret, req.user?.email ?? '')
    const picture = `data:image/svg+xml,${encodeURIComponent(renderSVG(address, { ecc: 'M', border: 4 }))}`
    return { message: 'Läs av bilden med din app.', secret, picture }
  }),

  accountEndpoint('/second-factor/confirm', withCode, async ({ req, person, db, body }) => {
    const factor = await holdFactor(db, person.id)
    const given = readSignInCode(body.code)
    if (factor === null || factor.isConfirmed) throw refusal(409, 'Börja om: läs av bilden igen.')
    const step = given?.kind === 'time' ? stepOfSealed(person.id, factor.sealedSecret, given.code) : null
    if (step === null) throw refusal(400, 'Koden stämmer inte. Vänta på nästa och försök igen.')
    await spendStep(db, person.id, step)
    await confirmFactor(db, person.id)
    await endOtherSessions(req, person.id)
    await recordAudit(req, { action: 'accounts.secondFactorOn', collection: 'users', document: person.id })
    return { message: `Inloggning med kod är på. ${saveCodes}`, codes: await makeRecoveryCodes(db, person.id) }
  }),

  accountEndpoint('/second-factor/recovery-codes', withCode, async ({ req, person, db, body }) => {
    await demandRightCode(req, person.id, body.code)
    await recordAudit(req, { action: 'accounts.recoveryCodes', collection: 'users', document: person.id })
    return { message: `Nya reservkoder. ${saveCodes}`, codes: await makeRecoveryCodes(db, person.id) }
  }),

  accountEndpoint('/second-factor/remove', withCode, async ({ req, person, db, body }) => {
    const { isRequired } = await factorStanding(db, person.id)
    if (isRequired) throw refusal(403, 'Kommunen kräver inloggning med kod. Den går inte att stänga av.')
    await demandRightCode(req, person.id, body.code)
    await removeFactor(db, person.id)
    await recordAudit(req, { action: 'accounts.secondFactorOff', collection: 'users', document: person.id })
    return { message: 'Inloggning med kod är av.' }
  }),

  accountEndpoint('/:id/second-factor/reset', nothing, async ({ req, person, db }) => {
    const account = await reachableAccount(req, person, 'accounts.help')
    if (account.id === person.id) throw refusal(400, 'Din egen kod stänger du av på sidan Säkerhet.')
    if (!(await removeFactor(db, account.id))) throw refusal(409, 'Kontot har ingen inloggning med kod.')
    await endSessions(db, account.id, 'all')
    await recordAudit(req, { action: 'accounts.secondFactorReset', collection: 'users', document: account.id })
    return { message: 'Inloggning med kod är borttagen, och kontot är utloggat.' }
  }),
]

async function demandRightCode(req: PayloadRequest, user: string, code: string): Promise<void> {
  const verdict = await checkCode(req, user, code)
  if (verdict === 'noFactor') throw refusal(409, 'Inloggning med kod är inte på.')
  if (verdict === 'locked') throw refusal(403, 'För många fel koder. Vänta tio minuter.')
  if (verdict === 'wrong') throw refusal(400, 'Koden stämmer inte. Vänta på nästa och försök igen.')
}

/** Sessions from before there was a second factor were opened without it. */
async function endOtherSessions(req: PayloadRequest, user: string): Promise<void> {
  const { _sid } = z.object({ _sid: z.string().optional() }).parse(req.user)
  await endSessions(await sessionOf(req), user, _sid === undefined ? 'all' : { except: _sid })
}
