import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Reading, rowsOf } from '@/cms/queries/reading'
import { readEmbedHosts } from '@/domain/municipalities/embed-hosts'

const embedHostsSchema = z.object({
  municipality: z.string(),
  hosts: z.string().transform((text) => readEmbedHosts(text).hosts),
})

/** The web sites that may show a municipality's list of promises. What is no origin is left out. One statement. */
export function loadEmbedHosts(db: Reading) {
  return rowsOf(
    db,
    embedHostsSchema,
    sql`
    select slug as municipality, embed_hosts as hosts from municipalities
    where published and archived is not true and embed_hosts <> ''
  `,
  )
}
