interface EmbedHosts {
  /** Origins as a policy names them. */
  readonly hosts: readonly string[]
  /** Lines that name no web site that may be let in. */
  readonly refused: readonly string[]
}

/** Host names that lead to the reader's own machine, where somebody tries things out without a certificate. */
const ownMachine = new Set(['localhost', '127.0.0.1'])
const plainHost = /^[a-z0-9-]+(\.[a-z0-9-]+)*$/

/**
 * Reads which web sites may show the list of promises: one address a line, https, nothing after the host. A wildcard is
 * refused: it would let in sites that nobody has looked at.
 */
export function readEmbedHosts(text: string | null | undefined): EmbedHosts {
  const lines = (text ?? '').split(/\r?\n/).map((line) => line.trim())
  const read = lines.filter((line) => line !== '').map((line) => ({ line, origin: originOf(line) }))
  const hosts = read.map(({ origin }) => origin).filter((origin) => origin !== null)
  return {
    hosts: [...new Set(hosts)],
    refused: read.filter(({ origin }) => origin === null).map(({ line }) => line),
  }
}

function originOf(line: string): string | null {
  if (!URL.canParse(line)) return null
  const { protocol, hostname, origin, pathname, search, hash, username, password } = new URL(line)
  const isBare =
    pathname === '/' && [search, hash, username, password].every((part) => part === '') && !/[?#]/.test(line)
  const isSafe = protocol === 'https:' || (protocol === 'http:' && ownMachine.has(hostname))
  return isBare && isSafe && plainHost.test(hostname) ? origin : null
}
