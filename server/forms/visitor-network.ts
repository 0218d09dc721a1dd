import 'server-only'
import { isIPv4, isIPv6 } from 'node:net'

/**
 * The network that a request came from, as coarse as a neighbourhood: 256 addresses of the old kind, a customer's whole
 * range of the new. The server in front writes the last address of `X-Forwarded-For` itself (`scripts/serve`); before
 * it stand what `trusted` proxies of ours wrote, and then whatever the visitor made up. Null when nothing is known.
 */
export function visitorNetwork(forwarded: string | null, trusted: number): string | null {
  const hops = (forwarded ?? '').split(',').map((hop) => hop.trim())
  const address = hops.at(-1 - Math.min(trusted, hops.length - 1)) ?? ''
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '')
  if (isIPv4(plain)) return `${plain.split('.').slice(0, 3).join('.')}.0/24`
  return isIPv6(plain) ? `${prefix48(plain)}::/48` : null
}

/** The first three groups of an address of the new kind, the shortened middle filled in. */
function prefix48(address: string): string {
  const [head = '', tail] = address.toLowerCase().split('::')
  const first = head === '' ? [] : head.split(':')
  const last = tail === undefined || tail === '' ? [] : tail.split(':')
  const groups =
    tail === undefined ? first : [...first, ...Array<string>(8 - first.length - last.length).fill('0'), ...last]
  return groups
    .slice(0, 3)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')
}
