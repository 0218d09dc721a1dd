import { type NextRequest, NextResponse } from 'next/server'
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
      return NextResponse.next()
    case 'redirect':
      return NextResponse.redirect(new URL(found.to, request.url), 307)
    case 'rewrite':
      return NextResponse.rewrite(new URL(found.to, request.url))
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
  return NextResponse.rewrite(url, { status })
}

export const config = { matcher: ['/((?!_next/|admin/|admin$|cms-api/).*)'] }
