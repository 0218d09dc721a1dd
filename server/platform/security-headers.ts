interface Header {
  readonly key: string
  readonly value: string
}

const everywhere: Header[] = [
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  {
    key: 'Permissions-Policy',
    value: 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
]

/**
 * Pages for residents run no script at all (decisions.md, Rendering 4) and load nothing from elsewhere. `framedBy` are the
 * origins that may show the page within one of their own.
 */
export function readOnlyPolicy(framedBy: readonly string[] = []): string {
  return [
    "default-src 'none'",
    "script-src 'none'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self' data:",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${framedBy.length === 0 ? "'none'" : framedBy.join(' ')}`,
  ].join('; ')
}

/** Open data are for every page and every program; as a page of their own they do nothing. */
const openDataPolicy = "default-src 'none'; frame-ancestors 'none'"
const openData: Header[] = [
  { key: 'Access-Control-Allow-Origin', value: '*' },
  { key: 'Access-Control-Expose-Headers', value: 'ETag, Link' },
  { key: 'Cross-Origin-Resource-Policy', value: 'cross-origin' },
]

/** What people have uploaded is looked at, never run, whatever it may turn out to be. */
const uploadPolicy = "default-src 'none'; sandbox"

/** Payload's own views need inline script and style; nothing from another host all the same. */
const staffPolicy = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'self'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join('; ')

/** Payload draws light or dark by what the browser prefers, and has to ask first. */
const staffHints: Header[] = [
  { key: 'Accept-CH', value: 'Sec-CH-Prefers-Color-Scheme' },
  { key: 'Critical-CH', value: 'Sec-CH-Prefers-Color-Scheme' },
  { key: 'Vary', value: 'Sec-CH-Prefers-Color-Scheme' },
]

/** Headers by address. Development runs without the policies: reloading needs script. */
export function securityHeaders({ withPolicies }: { readonly withPolicies: boolean }) {
  const policy = (value: string): Header[] => (withPolicies ? [{ key: 'Content-Security-Policy', value }] : [])
  return [
    { source: '/:path*', headers: everywhere },
    // Also where nothing is: the page that says so must be as shut as the others.
    // The handlers of forms send a policy of their own: their pages must hold when no other file can be fetched.
    { source: '/((?!_next/|admin/|admin$|cms-api/|svc/).*)', headers: policy(readOnlyPolicy()) },
    // Shown to staff within the staff side, and kept by nobody.
    {
      source: '/forhandsvisning/:path*',
      headers: [
        ...policy(readOnlyPolicy(["'self'"])),
        { key: 'X-Robots-Tag', value: 'noindex' },
        { key: 'Cache-Control', value: 'no-store' },
      ],
    },
    { source: '/media/:path*', headers: policy(uploadPolicy) },
    { source: '/api/v1/:path*', headers: [...policy(openDataPolicy), ...openData] },
    {
      source: '/admin/:path*',
      headers: [...policy(staffPolicy), ...staffHints, { key: 'Cache-Control', value: 'no-store' }],
    },
    { source: '/cms-api/:path*', headers: [{ key: 'Cache-Control', value: 'no-store' }] },
    // Shown by other sites beside a link to a page of this one.
    {
      source: '/icons/:share(share-[a-z]+\\.png)',
      headers: [
        { key: 'Cross-Origin-Resource-Policy', value: 'cross-origin' },
        { key: 'Cache-Control', value: 'public, max-age=86400' },
      ],
    },
    { source: '/fonts/:path*', headers: [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }] },
  ].filter(({ headers }) => headers.length > 0)
}
