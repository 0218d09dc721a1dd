import type { Metadata } from 'next'

/** Title and description of a page. */
export function described(parts: readonly string[], description?: string): Metadata {
  const title = [...parts, 'Löftet'].join(' – ')
  return description === undefined ? { title } : { title, description }
}
