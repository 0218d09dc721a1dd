import 'server-only'
import { Client } from 'pg'
import { loadAddresses } from '@/cms/queries/addresses'
import { changeChannel } from '@/cms/queries/change-channel'
import { loadEmbedHosts } from '@/cms/queries/embed-hosts'
import type { AddressIndex } from '@/domain/addresses/resolve-address'
import { publicReads } from '@/server/platform/database'
import { readEnv } from '@/server/platform/env'
import { logger } from '@/server/platform/logger'

declare global {
  // One index for the process: the proxy is a bundle of its own and must see what start-up loaded.
  var loftetAddresses: AddressIndex | undefined
}

const secondsBetweenRefreshes = 30
const secondsBeforeReconnect = 5

/** Loads the index and keeps it fresh: on every notice of a change, and every half minute in case one was lost. */
export async function keepAddressesFresh(): Promise<void> {
  await refresh()
  setInterval(refresh, secondsBetweenRefreshes * 1000).unref()
  void listen()
}

async function refresh(): Promise<void> {
  try {
    const [rows, embedding] = await Promise.all([loadAddresses(publicReads()), loadEmbedHosts(publicReads())])
    const under = (kind: string, section: string) =>
      rows.filter((row) => row.kind === kind).map((row) => `${row.municipality}/${section}/${row.slug}`)
    globalThis.loftetAddresses = {
      languages: new Set(rows.filter((row) => row.kind === 'language').map((row) => row.slug)),
      municipalities: new Set(rows.filter((row) => row.kind === 'municipality').map((row) => row.municipality)),
      pages: new Set([...under('promise', 'loften'), ...under('area', 'omraden'), ...under('page', 'sidor')]),
      withdrawn: new Set(under('withdrawn', 'loften')),
      embedHosts: new Map(embedding.map(({ municipality, hosts }) => [municipality, hosts])),
    }
  } catch (problem) {
    // The old index stands; without one every address is let through and its page says what it finds.
    logger.error('addresses.refresh-failed', problem)
  }
}

async function listen(): Promise<void> {
  const client = new Client({ connectionString: readEnv().databaseUrl ?? '', keepAlive: true })
  const again = () => {
    client.removeAllListeners()
    client.on('error', () => undefined)
    void client.end().catch(() => undefined)
    setTimeout(() => void refresh().then(listen), secondsBeforeReconnect * 1000).unref()
  }
  client.once('error', again)
  client.on('notification', () => void refresh())
  try {
    await client.connect()
    await client.query(`listen ${changeChannel}`)
  } catch {
    again()
  }
}
