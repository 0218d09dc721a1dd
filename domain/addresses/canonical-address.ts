/** The header by which the proxy tells a page its canonical address. What a visitor sends under that name is thrown away. */
export const canonicalHeader = 'x-loftet-canonical'

/** Parts of a query that lead to a page of its own; all others only narrow, search or mark. */
const turnsThePage = 'sida'
const turnedPages = /^\/[^/]+\/[^/]+\/loften$/

/** The one address under which a page is to be found, of all that lead to it: without what its query says for nothing. */
export function canonicalAddress(path: string, query: URLSearchParams): string {
  const bare = path.replace(/(?<=.)\/$/, '')
  const number = query.get(turnsThePage) ?? ''
  const isTurned = turnedPages.test(bare) && /^[1-9]\d{0,3}$/.test(number) && number !== '1'
  return isTurned ? `${bare}?${turnsThePage}=${number}` : bare
}
