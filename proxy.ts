import { type NextRequest, NextResponse } from 'next/server'
import { canonicalAddress, canonicalHeader } from '@/domain/addresses/canonical-address'
import { machineAddress } from '@/domain/addresses/machine-address'
import { resolveAddress } from '@/domain/addresses/resolve-address'
import { paths } from '@/i18n/paths'

/** Routing only, never authorisation: decides whether a public address exists and which page answers (decisions.md 2). */
export function proxy(request: NextRequest): NextResponse {
  const forMachines = machineAddress(request.nextUrl.pathname)
  if (forMachines !== null)
    return forMachines === 'exists' ? NextResponse.next() : new NextResponse(null, { status: 404 })
  const found = resolveAddress(request.nextUrl.pathname, globalThis.loftetAddresses ?? null)
  switch (found.kind) {
    case 'found':
      return NextResponse.next(
        toldOf(request, canonicalAddress(request.nextUrl.pathname, request.nextUrl.searchParams)),
      )
    case 'redirect':
      return NextResponse.redirect(new URL(found.to, request.url), 307)
    case 'rewrite':
      return NextResponse.rewrite(new URL(found.to, request.url), toldOf(request, null))
    case 'missing':
      return answer(request, paths.missing(found.locale, found.municipality), 404)
    case 'gone':
      return answer(request, paths.gone(found.locale, found.municipality, found.promise), 410)
  }
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
