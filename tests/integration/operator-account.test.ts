import config from '@payload-config'
import { getPayload, type Payload, type TypedUser } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { createOperator } from '@/cms/accounts/create-operator'

const email = 'drift@example.invalid'
let payload: Payload

beforeAll(async () => {
  payload = await getPayload({ config })
})

async function signIn(password: string): Promise<TypedUser> {
  const { user } = await payload.login({ collection: 'users', data: { email, password } })
  if (user === undefined) throw new Error('Not signed in')
  return user
}

const organisationsAs = (user: TypedUser) => payload.find({ collection: 'organisations', user, overrideAccess: false })

describe('the first operator', () => {
  test('may do nothing until the one-time password is changed, and then works', async () => {
    const made = await createOperator(payload, email)
    if (!made.ok) throw new Error(made.problem)
    const user = await signIn(made.value.password)
    await expect(organisationsAs(user)).rejects.toThrow()

    const password = 'tre-granar-vid-sjon'
    await payload.update({ collection: 'users', id: user.id, data: { password }, user, overrideAccess: false })
    await expect(signIn(made.value.password)).rejects.toThrow()
    await expect(organisationsAs(await signIn(password))).resolves.toMatchObject({ totalDocs: 0 })
  })

  test('gets a new one-time password on the command line when the old one is lost', async () => {
    const again = await createOperator(payload, email)
    if (!again.ok) throw new Error(again.problem)
    expect(again.value.isNew).toBe(false)
    await expect(organisationsAs(await signIn(again.value.password))).rejects.toThrow()
  })

  test('is the only one that the command line makes', async () => {
    await expect(createOperator(payload, 'annan@example.invalid')).resolves.toEqual({
      ok: false,
      problem: 'operatorExists',
    })
    await expect(createOperator(payload, 'ingen adress')).resolves.toEqual({ ok: false, problem: 'emailInvalid' })
  })
})
