/** `[a-z0-9-]`, no hyphen first or last, no dots. */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** An address part from a Swedish title: å and ä become a, ö becomes o, everything else a hyphen. Empty stays empty. */
export function slugOf(title: string): string {
  return title
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
    .replace(/-+$/, '')
}
