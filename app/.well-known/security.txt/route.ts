import { securityTxt } from '@/domain/security-contact/security-txt'
import { readEnv } from '@/server/platform/env'

export const dynamic = 'force-dynamic'

/** Where to report a hole (RFC 9116); nothing where nobody has said who takes reports. */
export function GET(): Response {
  const { securityContact: contact, siteUrl } = readEnv()
  if (contact === null) return new Response(null, { status: 404 })
  return new Response(securityTxt({ contact, siteUrl, now: new Date() }), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'public, max-age=3600' },
  })
}
