// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
const invisible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g

/** What a person typed as it is counted and stored: one kind of line break, no control characters, no blank ends. */
export function writtenText(typed: string | undefined): string {
  return (typed ?? '').replace(/\r\n?/g, '\n').replace(invisible, '').trim()
}
