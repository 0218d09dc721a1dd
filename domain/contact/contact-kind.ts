import { z } from 'zod'

/** What a message is about. */
export const contactKinds = ['question', 'fault', 'accessibleVersion'] as const
export const contactKindSchema = z.enum(contactKinds)
export type ContactKind = z.infer<typeof contactKindSchema>

/** As it stands in the address of the form: `?arende=brist`. */
const inAddress: Readonly<Record<string, ContactKind>> = {
  fraga: 'question',
  brist: 'fault',
  tillganglig: 'accessibleVersion',
}

export function kindFromAddress(value: unknown): ContactKind | null {
  return typeof value === 'string' && Object.hasOwn(inAddress, value) ? (inAddress[value] ?? null) : null
}
