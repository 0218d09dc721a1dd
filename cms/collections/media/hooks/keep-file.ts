import type { CollectionBeforeChangeHook } from 'payload'

/** What Payload writes about a stored file. */
const facts = ['filename', 'mimeType', 'filesize', 'width', 'height', 'focalX', 'focalY', 'sizes', 'url'] as const

/**
 * A stored file never changes, so neither does what is known of it, whatever a form sends back. Stands before the rule
 * that a translator changes words alone: for that rule the addresses that Payload writes out would be a change.
 */
export const keepFile: CollectionBeforeChangeHook = ({ data, operation, originalDoc }) => {
  if (operation === 'create') return data
  const { thumbnailURL: _, ...rest } = data
  return { ...rest, ...Object.fromEntries(facts.map((fact) => [fact, originalDoc?.[fact]])) }
}
