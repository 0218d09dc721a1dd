import 'server-only'
import { createHmac, randomBytes } from 'node:crypto'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { visitorNetwork } from '@/server/forms/visitor-network'
import { readEnv } from '@/server/platform/env'
import { logger } from '@/server/platform/logger'

/** Generous: a school, a library or a whole mobile network may share one address. */
const mostPerMinute = 240
const dayInMilliseconds = 86_400_000

const limiter = new RateLimiterMemory({ points: mostPerMinute, duration: 60 })
let dailyKey = { day: -1, key: Buffer.alloc(0) }

/**
 * Seconds to wait when one network sends more than a crowd would; null when there is room. Counted in this process
 * alone, under a name that only this process could make and that it forgets at the end of the day. Whatever goes wrong
 * here, the form goes through.
 */
export async function secondsToWait(request: Request): Promise<number | null> {
  const network = visitorNetwork(request.headers.get('x-forwarded-for'), readEnv().trustProxy)
  if (network === null) return null
  try {
    await limiter.consume(nameOf(network, Date.now()))
    return null
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000))
    logger.error('forms.limit-failed', refusal)
    return null
  }
}

function nameOf(network: string, now: number): string {
  const day = Math.floor(now / dayInMilliseconds)
  if (dailyKey.day !== day) dailyKey = { day, key: randomBytes(32) }
  return createHmac('sha256', dailyKey.key).update(network).digest('base64url')
}
