import { readEnv } from '@/server/platform/env'

/** Whether the site is reached by https; decides how cookies are named and marked (decisions.md 10). */
export function usesHttps(): boolean {
  return readEnv().siteUrl.startsWith('https://')
}
