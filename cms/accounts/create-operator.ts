import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import { byCommandLine } from '@/cms/audit/record-audit'
import type { Outcome } from '@/domain/shared/outcome'

export type CreateOperatorProblem = 'emailInvalid' | 'emailOfAnother' | 'operatorExists'

interface Created {
  readonly password: string
  readonly isNew: boolean
}

/**
 * Makes the first operator, or gives an operator who has lost the way in a new one-time password. The only way to an
 * operator that does not need an operator, so it is for the command line, which has the run of the database anyway.
 */
export async function createOperator(
  payload: Payload,
  email: string,
): Promise<Outcome<Created, CreateOperatorProblem>> {
  if (!/^[^@\s]+@[^@\s]+$/.test(email)) return { ok: false, problem: 'emailInvalid' }
  const password = randomBytes(15).toString('base64url')
  const context = { ...byCommandLine }
  const oneTime = { password, hasOneTimePassword: true }
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { equals: email.toLowerCase() } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  const [known] = docs
  if (known !== undefined) {
    if (!known.roles.includes('operator')) return { ok: false, problem: 'emailOfAnother' }
    await payload.update({ collection: 'users', id: known.id, data: oneTime, overrideAccess: true, context })
    await payload.unlock({ collection: 'users', data: { email, password }, overrideAccess: true })
    return { ok: true, value: { password, isNew: false } }
  }
  const { totalDocs } = await payload.count({
    collection: 'users',
    where: { roles: { contains: 'operator' } },
    overrideAccess: true,
  })
  if (totalDocs > 0) return { ok: false, problem: 'operatorExists' }
  const data = { email, functionTitle: 'Driftansvarig', roles: ['operator' as const], ...oneTime }
  await payload.create({ collection: 'users', data, overrideAccess: true, context })
  return { ok: true, value: { password, isNew: true } }
}
