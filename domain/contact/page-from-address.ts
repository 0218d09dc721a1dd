const longest = 300
const ownPath = /^\/(?!\/)[^\s\\<>"]*$/

/** The page that a message concerns, as a link names it (`?sida=/sv/malaras/loften`): a path of this site, or nothing. */
export function pageFromAddress(value: unknown): string | null {
  return typeof value === 'string' && value.length <= longest && ownPath.test(value) ? value : null
}
