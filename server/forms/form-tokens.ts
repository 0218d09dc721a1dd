import 'server-only'
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { FormTokens } from '@/domain/forms/form-view'
import { isSigned, signatureOf } from '@/server/forms/signature'

const purpose = 'form-time'

/** For a form that is drawn now. */
export function freshTokens(now = Date.now()): FormTokens {
  const moment = now.toString(36)
  return { key: randomUUID(), time: `${moment}.${signatureOf(purpose, moment)}` }
}

/** Milliseconds since a form was drawn; null when we never signed the time it carries. */
export function formAge(time: string, now = Date.now()): number | null {
  const [moment = '', signature = ''] = time.split('.')
  return isSigned(purpose, moment, signature) ? now - Number.parseInt(moment, 36) : null
}

/** Keys come from `randomUUID`; anything else was made up elsewhere. */
export function isFormKey(key: string): boolean {
  return z.uuidv4().safeParse(key).success
}
