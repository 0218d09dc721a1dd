interface SecurityContact {
  /** An address to write or call to: `mailto:…`, `https://…` or `tel:…`. */
  readonly contact: string
  readonly siteUrl: string
  readonly now: Date
}

const daysValid = 180
const millisecondsOfDay = 86_400_000

/** What `/.well-known/security.txt` says (RFC 9116): where to report a hole. It never runs out while the site is up. */
export function securityTxt({ contact, siteUrl, now }: SecurityContact): string {
  const expires = new Date(now.getTime() + daysValid * millisecondsOfDay)
  return [
    `Contact: ${contact}`,
    `Expires: ${expires.toISOString().slice(0, 10)}T00:00:00Z`,
    'Preferred-Languages: sv, en',
    `Canonical: ${siteUrl}/.well-known/security.txt`,
    '',
  ].join('\n')
}
