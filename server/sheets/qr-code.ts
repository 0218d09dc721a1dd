import 'server-only'
import { encode } from 'uqr'

/** Light squares around the code that readers need to find it. */
const quietZone = 4

/** The squares of a QR code for a text, row by row, dark ones true, with the light zone around it. */
export function qrModules(text: string): readonly (readonly boolean[])[] {
  // M bears a crease or a stain on paper, and is still coarse enough for an old phone.
  return encode(text, { ecc: 'M', border: quietZone }).data
}
