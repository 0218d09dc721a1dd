import { type NextRequest, NextResponse } from 'next/server'
import { canonicalAddress, canonicalHeader } from '@/domain/addresses/canonical-address'
import { embeddedMunicipality } from '@/domain/addresses/embed-address'
import { machineAddress } from '@/domain/addresses/machine-address'
import { isPreviewAddress } from '@/domain/addresses/preview-address'
import { resolveAddress } from '@/domain/addresses/resolve-address'
import { paths } from '@/i18n/paths'
import { readOnlyPolicy } from '@/server/platform/security-headers'

/** Routing only, never authorisation: decides whether a public address exists and which page answers (decisions.md 2). */
export function proxy(request: NextRequest): NextResponse {
  const forMachines = machineAddress(request.nextUrl.pathname)
  if (forMachines !== null)
    return forMachines === 'exists' ? NextResponse.next() : new NextResponse(null, { status: 404 })
  // Whether the visitor may see it, and whether it is there, the page itself asks.
  if (isPreviewAddress(request.nextUrl.pathname)) return NextResponse.next(toldOf(request, null))
  const resolution = resolveAddress(request.nextUrl.pathname, globalThis.loftetAddresses ?? null)
  switch (resolution.kind) {
    case 'found':
      return found(request)
    case 'redirect':
      return NextResponse.redirect(new URL(resolution.to, request.url), 307)
    case 'rewrite':
      return NextResponse.rewrite(new URL(resolution.to, request.url), toldOf(request, null))
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
  return NextResponse.next({
    ...toldOf(request, canonicalAddress(pathname, searchParams)),
    ...(hosts.length === 0 ? {} : { headers: { 'Content-Security-Policy': readOnlyPolicy(hosts) } }),
  })
}

/** The page is an ordinary one under an address of its own; the visitor keeps the address that was asked for. */
function answer(request: NextRequest, page: string, status: 404 | 410): NextResponse {
  const url = request.nextUrl.clone()
  url.searchParams.set('adress', request.nextUrl.pathname)
  url.pathname = page
  return NextResponse.rewrite(url, { status, ...toldOf(request, null) })
}

/** The request as the page gets it: with its canonical address, which is ours to say and nobody else's. */
function toldOf(request: NextRequest, canonical: string | null) {
  const headers = new Headers(request.headers)
  headers.delete(canonicalHeader)
  if (canonical !== null) headers.set(canonicalHeader, canonical)
  return { request: { headers } }
}

export const config = { matcher: ['/((?!_next/|admin/|admin$|cms-api/).*)'] }
