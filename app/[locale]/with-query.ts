type Query = Readonly<Record<string, string | readonly string[] | undefined>>

/** An address with those parts of its query that mean something to the page, in a fixed order. */
export function withQuery(path: string, query: Query, keys: readonly string[]): string {
  const pairs = keys.flatMap((key) => {
    const value = query[key] ?? []
    const values = typeof value === 'string' ? [value] : value
    return values.filter((one) => one !== '').map((one): [string, string] => [key, one])
  })
  return pairs.length === 0 ? path : `${path}?${new URLSearchParams(pairs).toString()}`
}
