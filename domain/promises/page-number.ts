/** The page of a list that an address asks for, from 1 to the last one. What is no number is the first page. */
export function readPageNumber(value: string | readonly string[] | undefined, pages: number): number {
  const asked = typeof value === 'string' && /^\d{1,6}$/.test(value) ? Number(value) : 1
  return Math.min(Math.max(asked, 1), Math.max(pages, 1))
}
