import 'server-only'
import { readEnv } from '@/server/platform/env'

/** The whole address of a page of ours. */
export function fullAddress(path: string): string {
  return `${readEnv().siteUrl}${path}`
}

/** The same as people type it: without its scheme. */
export function printedAddress(path: string): string {
  return fullAddress(path).replace(/^https?:\/\//, '')
}
