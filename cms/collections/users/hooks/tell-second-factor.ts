import type { FieldHook } from 'payload'
import { sessionOf } from '@/cms/hooks/session'
import { factorStanding } from '@/cms/queries/second-factors'

/** How an account stands: has a second factor, has none, or has none although it must (`missing`). Never stored. */
export const tellSecondFactor: FieldHook = async ({ data, originalDoc, req }) => {
  const id: unknown = originalDoc?.id ?? data?.id
  if (typeof id !== 'string') return 'off'
  const { isOn, isRequired } = await factorStanding(await sessionOf(req), id)
  if (isOn) return 'on'
  return isRequired ? 'missing' : 'off'
}
