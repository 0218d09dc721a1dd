/** The internal texts of an activity that residents may be told, each in the public field that it can become part of. */
export const releasableTexts = {
  title: 'titlePublic',
  subActivity: 'titlePublic',
  orientation: 'descriptionPublic',
  mission: 'descriptionPublic',
  method: 'descriptionPublic',
  followUp: 'descriptionPublic',
} as const

export type ReleasableText = keyof typeof releasableTexts
export type PublicText = (typeof releasableTexts)[ReleasableText]

/**
 * A public text with an internal one added, to be edited by a person. A heading stays on one line, a description gets a
 * paragraph more. What is there already is never replaced, and nothing is added twice.
 */
export function withInternalText(target: PublicText, publicText: string, internalText: string): string {
  const before = publicText.trim()
  const added = target === 'titlePublic' ? internalText.replace(/\s+/g, ' ').trim() : internalText.trim()
  if (added === '' || before.includes(added)) return publicText
  if (before === '') return added
  return target === 'titlePublic' ? `${before} – ${added}` : `${before}\n\n${added}`
}
