import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { rootFolder } from '@/scripts/platform/root-folder'

const countiesSchema = z.array(z.object({ municipalities: z.array(z.object({ name: z.string() })) }))

/** The names of all municipalities of the country. Read as data: Node imports no JSON by itself. */
export const namesOfMunicipalities: readonly string[] = countiesSchema
  .parse(JSON.parse(readFileSync(join(rootFolder, 'content', 'municipalities.json'), 'utf8')))
  .flatMap(({ municipalities }) => municipalities.map(({ name }) => name))
