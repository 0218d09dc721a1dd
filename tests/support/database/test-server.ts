import pg from 'pg'
import type { TestServer } from './global-setup'

/** Works on the run's own server, in the database that the others are made from. Refuses any other server. */
export async function onTestServer<Value>(
  server: TestServer,
  work: (client: pg.Client) => Promise<Value>,
): Promise<Value> {
  const client = new pg.Client({ connectionString: server.url })
  await client.connect()
  try {
    const { rows } = await client.query<{ port: string; system: string }>(
      `select current_setting('port') as port, system_identifier::text as system from pg_control_system()`,
    )
    const found = rows[0]
    if (found?.system !== server.systemIdentifier || found.port !== String(server.port))
      throw new Error('Another Postgres answers where the one of this test run should be')
    return await work(client)
  } finally {
    await client.end()
  }
}

export function databaseUrl(server: TestServer, name: string): string {
  return Object.assign(new URL(server.url), { pathname: `/${name}` }).toString()
}
