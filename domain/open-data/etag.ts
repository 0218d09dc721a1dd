/**
 * Whether a visitor already has what an entity tag stands for. `asked` is the header If-None-Match: a list of tags, or
 * `*` for any. Weak and strong tags are equal here (RFC 9110, 13.1.2).
 */
export function hasAlready(asked: string | null, etag: string): boolean {
  if (asked === null) return false
  if (asked.trim() === '*') return true
  const tags = asked.match(/(?:W\/)?"[^"]*"/g) ?? []
  return tags.some((tag) => strong(tag) === strong(etag))
}

function strong(tag: string): string {
  return tag.replace(/^W\//, '')
}
