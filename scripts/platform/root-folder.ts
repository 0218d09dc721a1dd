import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the repository. Scripts are run from anywhere. */
export const rootFolder = resolve(dirname(fileURLToPath(import.meta.url)), '../..')
