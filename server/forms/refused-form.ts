import 'server-only'
import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'
import { cache } from 'react'
import { z } from 'zod'
import { keepRefusedForm, loadRefusedForm } from '@/cms/queries/refused-forms'
import { publicReads, residentWrites } from '@/server/platform/database'
import { logger } from '@/server/platform/logger'

const refusedSchema = z.object({
  values: z.record(z.string(), z.string()),
  problems: z.array(z.object({ field: z.string().nullable(), problem: z.string() })),
  tokens: z.object({ key: z.string(), time: z.string() }),
})
/** What a page needs to draw a form again as it was sent. */
export type RefusedForm = z.output<typeof refusedSchema>

const cipher = 'aes-256-gcm'
const [keyBytes, nonceBytes, tagBytes] = [32, 12, 16]

/**
 * Seals a refused form and lets it wait. The key is given back and stored nowhere: only the address that the visitor is
 * sent to holds it. Who has the database alone can neither read the form nor tell whose it is.
 */
export async function sealRefusedForm(form: RefusedForm): Promise<string> {
  const key = randomBytes(keyBytes)
  const nonce = randomBytes(nonceBytes)
  const sealing = createCipheriv(cipher, key, nonce)
  const sealed = Buffer.concat([sealing.update(JSON.stringify(form), 'utf8'), sealing.final()])
  await keepRefusedForm(residentWrites(), idOf(key), Buffer.concat([nonce, sealing.getAuthTag(), sealed]))
  return key.toString('base64url')
}

/** The refused form that an address holds the key to; null when there is none, or no longer. Read once per request. */
export const openRefusedForm = cache(async (given: unknown): Promise<RefusedForm | null> => {
  if (typeof given !== 'string' || !/^[\w-]{43}$/.test(given)) return null
  const key = Buffer.from(given, 'base64url')
  const parcel = await loadRefusedForm(publicReads(), idOf(key))
  return parcel && unseal(parcel, key)
})

function unseal(parcel: Buffer, key: Buffer): RefusedForm | null {
  const opening = createDecipheriv(cipher, key, parcel.subarray(0, nonceBytes))
  opening.setAuthTag(parcel.subarray(nonceBytes, nonceBytes + tagBytes))
  try {
    const text = Buffer.concat([opening.update(parcel.subarray(nonceBytes + tagBytes)), opening.final()])
    return refusedSchema.parse(JSON.parse(text.toString('utf8')))
  } catch (problem) {
    // Somebody has changed the row. What it said is lost; the page draws an empty form.
    logger.error('forms.parcel-broken', problem)
    return null
  }
}

function idOf(key: Buffer): string {
  return createHash('sha256').update('refused-form').update(key).digest('base64url')
}
