/** What is looked for in public texts (COM-09), the gravest first. */
export const findingKinds = [
  'personalNumber',
  'maybePersonalNumber',
  'phoneNumber',
  'mailAddress',
  'personName',
  'watchWord',
  'longSentence',
] as const
export type FindingKind = (typeof findingKinds)[number]

/** A public text of a form or a document. */
export interface PublicText {
  /** Which text it is, the same for every row of a list: `commitments.text`. */
  readonly field: string
  /** Where it stands now: `commitments.0.text`. */
  readonly path: string
  readonly text: string
}

/** A word to think twice about, or the beginning of one, and why. */
export interface WatchWord {
  readonly word: string
  readonly advice: string
}

export interface Finding {
  /** The same as long as the same words are found in the same text, wherever its row moves. */
  readonly key: string
  readonly kind: FindingKind
  readonly field: string
  readonly path: string
  /** The words that were found, as they are written. */
  readonly quote: string
  /** What the list of watch words says of it; null for the other kinds, whose advice is always the same. */
  readonly advice: string | null
}

/** A reason for letting a finding stand. */
export interface Override {
  readonly finding: string
  readonly note: string
}

/** Something found in one text; `at` counts from its beginning. */
export interface Spot {
  readonly at: number
  readonly quote: string
}

/** Whether a note may let it stand. A personal number is never published. */
export function mayStand({ kind }: Pick<Finding, 'kind'>): boolean {
  return kind !== 'personalNumber'
}

/** Findings that nobody has given a reason for, or that no reason is good enough for. Overrides of what is gone do no harm. */
export function unsettled(findings: readonly Finding[], overrides: readonly Override[]): readonly Finding[] {
  const settled = new Set(overrides.filter(({ note }) => note.trim() !== '').map(({ finding }) => finding))
  return findings.filter((finding) => !mayStand(finding) || !settled.has(finding.key))
}

/** The key of a finding: kind, text and a hash of the words, so that nothing of what was written is stored again. */
export function findingKey(kind: FindingKind, field: string, quote: string): string {
  return `${kind}:${field}:${hashOf(quote.toLowerCase().replace(/\s+/g, ' ').trim())}`
}

/** FNV-1a, 32 bits: it tells findings of one promise apart and guards no secret. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5
  for (const character of text) {
    hash ^= character.codePointAt(0) ?? 0
    hash = Math.imul(hash, 0x01000193)
  }
  return (hash >>> 0).toString(16).padStart(8, '0')
}
