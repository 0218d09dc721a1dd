import 'server-only'
import { createHmac, timingSafeEqual } from 'node:crypto'
import { readEnv } from '@/server/platform/env'

/** Ours to check, on every node: the same purpose and text give the same signature. */
export function signatureOf(purpose: string, text: string): string {
  const { appSecret } = readEnv()
  if (appSecret === null) throw new Error('APP_SECRET is not set')
  return createHmac('sha256', appSecret).update(`${purpose}\n${text}`).digest('base64url').slice(0, 22)
}

/** Whether we signed this text for this purpose. */
export function isSigned(purpose: string, text: string, signature: string): boolean {
  const [given, own] = [Buffer.from(signature), Buffer.from(signatureOf(purpose, text))]
  return given.length === own.length && timingSafeEqual(given, own)
}
