import { type SpawnOptions, spawnSync } from 'node:child_process'
import type { PostgresHome } from './home'

/** The server's own small environment: a broken LANG or a stray PGDATA must not reach it. */
export function serverOptions(home: PostgresHome, locale = 'C'): SpawnOptions {
  const env = { PATH: process.env.PATH ?? '', LC_ALL: locale, TZ: 'UTC', NODE_ENV: process.env.NODE_ENV }
  // A folder that the server's user may not enter as working directory would stop initdb.
  const options: SpawnOptions = { env, cwd: home.folder }
  return home.user ? { ...options, uid: home.user.uid, gid: home.user.gid } : options
}

/** Runs one of Postgres' programs to its end as the server's user. */
export function runAsServer(
  home: PostgresHome,
  command: string,
  args: readonly string[],
  { input = '', locale = 'C' } = {},
): { readonly ok: boolean; readonly output: string } {
  const { env, cwd, uid, gid } = serverOptions(home, locale)
  const who = uid === undefined || gid === undefined ? {} : { uid, gid }
  const done = spawnSync(command, args, { env, cwd, ...who, input, encoding: 'utf8', timeout: 120_000 })
  return { ok: done.status === 0, output: `${done.stdout ?? ''}${done.stderr ?? ''}${done.error?.message ?? ''}` }
}
