/** Windows-1252 from 0x80 to 0x9f; the rest is Latin-1. Node 20's own decoder takes these for control characters. */
const windowsSigns = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

type Decoded = { readonly text: string; readonly encoding: 'utf-8' | 'windows-1252' }

/** Bytes as text: UTF-8, with or without its mark, or else Windows-1252 as older spreadsheets write it. */
export function decodeText(bytes: Uint8Array): Decoded {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' }
  } catch {
    // Not UTF-8, and there is no other way to ask. Windows-1252 takes any bytes.
    return { text: decodeWindows(bytes), encoding: 'windows-1252' }
  }
}

function decodeWindows(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (sign) => windowsSigns.charAt(sign.charCodeAt(0) - 0x80))
}
