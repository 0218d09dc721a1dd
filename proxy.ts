import { type NextRequest, NextResponse } from 'next/server'
import { embeddedMunicipality } from '@/domain/addresses/embed-address'
import { machineAddress } from '@/domain/addresses/machine-address'
import { resolveAddress } from '@/domain/addresses/resolve-address'
import { paths } from '@/i18n/paths'
import { readOnlyPolicy } from '@/server/platform/security-headers'

/** Routing only, never authorisation: decides whether a public address exists and which page answers (decisions.md 2). */
export function proxy(request: NextRequest): NextResponse {
  const forMachines = machineAddress(request.nextUrl.pathname)
  if (forMachines !== null)
    return forMachines === 'exists' ? NextResponse.next() : new NextResponse(null, { status: 404 })
  const resolution = resolveAddress(request.nextUrl.pathname, globalThis.loftetAddresses ?? null)
  switch (resolution.kind) {
    case 'found':
      return found(request)
    case 'redirect':
      return NextResponse.redirect(new URL(resolution.to, request.url), 307)
    case 'rewrite':
      return NextResponse.rewrite(new URL(resolution.to, request.url))
    case 'missing':
      return answer(request, paths.missing(resolution.locale, resolution.municipality), 404)
    case 'gone':
      return answer(request, paths.gone(resolution.locale, resolution.municipality, resolution.promise), 410)
  }
}

/** An ordinary page, which no other site may frame; only the embedded list names those that may (COM-18). */
function found(request: NextRequest): NextResponse {
  const { pathname, searchParams } = request.nextUrl
  const municipality = embeddedMunicipality(pathname, searchParams)
  const hosts = (municipality !== null && globalThis.loftetAddresses?.embedHosts.get(municipality)) || []
  return NextResponse.next(hosts.length === 0 ? {} : { headers: { 'Content-Security-Policy': readOnlyPolicy(hosts) } })
}

/** The page is an ordinary one under an address of its own; the visitor keeps the address that was asked for. */
function answer(request: NextRequest, page: string, status: 404 | 410): NextResponse {
  const url = request.nextUrl.clone()
  url.searchParams.set('adress', request.nextUrl.pathname)
  url.pathname = page
  return NextResponse.rewrite(url, { status })
}

export const config = { matcher: ['/((?!_next/|admin/|admin$|cms-api/).*)'] }
