/**
 * The municipality whose promises an address asks for as a part of somebody else's page (`loften?embed=1`); null for
 * every other address. It does not say that the municipality exists.
 */
export function embeddedMunicipality(path: string, query: URLSearchParams): string | null {
  const [, , municipality = '', page, ...more] = path.replace(/\/$/, '').split('/')
  const isList = page === 'loften' && more.length === 0 && municipality !== ''
  return isList && isEmbedded(query.getAll('embed')) ? municipality : null
}

/** Whether the value of `embed` in an address asks for the list without what stands around it. */
export function isEmbedded(value: string | readonly string[] | undefined): boolean {
  return [value].flat().join() === '1'
}
