// @database none
import { chmodSync, chownSync, existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { userInfo } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findProcess } from '@/scripts/platform/process-identity'
import { rootFolder } from '@/scripts/platform/root-folder'
import { openHome } from '@/scripts/postgres/home'
import { type RunningScript, runScriptFile } from '@/tests/support/run-node'
import { makeTestFolder, removeTestFolder } from '@/tests/support/test-folder'

const isRoot = process.getuid?.() === 0
const nobody = { uid: 65_534, gid: 65_534 }
const running: RunningScript[] = []
let dataDir = ''

beforeEach(() => {
  dataDir = makeTestFolder()
})

afterEach(async () => {
  for (const script of running.splice(0)) {
    script.child.kill('SIGTERM')
    await script.ended
  }
  removeTestFolder(dataDir)
})

describe('the embedded database', () => {
  test('sorts Swedish, is no superuser, and keeps what was written when it starts again', async () => {
    const first = await hold()
    await ask(first.url, `create table kept (word text); insert into kept values ('ö'), ('z'), ('å'), ('a'), ('ä')`)
    await stop(first.script)

    const second = await hold()
    expect(await ask(second.url, `select string_agg(word, ' ' order by word) as said from kept`)).toBe('a z å ä ö')
    expect(await ask(second.url, `select rolsuper as said from pg_roles where rolname = current_user`)).toBe(false)
    expect(await ask(second.url, `create extension unaccent; select unaccent('Björk') as said`)).toBe('Bjork')
  })

  test('listens on this machine only and lets nobody in without the password', async () => {
    const { url } = await hold()
    expect(await ask(url, `select setting as said from pg_settings where name = 'listen_addresses'`)).toBe('127.0.0.1')
    const withoutPassword = Object.assign(new URL(url), { password: 'fel' }).toString()
    await expect(ask(withoutPassword, 'select 1 as said')).rejects.toThrow(/password authentication failed/)
    expect(readFileSync(join(home().data, 'pg_hba.conf'), 'utf8')).not.toMatch(/^[^#]*\btrust\b/m)
  })

  test('is shared by a second script while the first one lives', async () => {
    const first = await hold()
    const second = await hold()
    expect(second.url).toBe(first.url)
    await stop(second.script)
    expect(await ask(first.url, 'select 1 as said')).toBe(1)
  })
})

describe('after a crash', () => {
  test('a server whose starter was killed is taken over with everything in it', async () => {
    const first = await hold()
    await ask(first.url, 'create table kept as select 7 as said')
    await kill(first.script)
    expect(isAlive(postmaster())).toBe(true)

    const second = await hold()
    expect(second.script.output()).toContain('från en tidigare körning')
    expect(await ask(second.url, 'select said from kept')).toBe(7)
  })

  test('a server that was killed comes back by itself on the same address', async () => {
    const { url, script } = await hold()
    await ask(url, 'create table kept as select 7 as said')
    process.kill(postmaster(), 'SIGKILL')
    await script.says('Den startas om')
    await expect.poll(() => ask(url, 'select said from kept').catch(() => null), { timeout: 20_000 }).toBe(7)
  })

  test('a lock file that names somebody else’s process is no hindrance', async () => {
    const first = await hold()
    await ask(first.url, 'create table kept as select 7 as said')
    const pid = postmaster()
    await kill(first.script)
    process.kill(pid, 'SIGKILL')
    await expect.poll(() => isAlive(pid)).toBe(false)
    const lock = readFileSync(join(home().data, 'postmaster.pid'), 'utf8')
    const bystander = runScriptFile('tests/support/wait.ts', isRoot ? serverUser() : {})
    running.push(bystander)
    writeFileSync(join(home().data, 'postmaster.pid'), lock.replace(/^\d+/, String(bystander.child.pid)))

    const second = await hold()
    expect(await ask(second.url, 'select said from kept')).toBe(7)
    expect(isAlive(bystander.child.pid ?? 0)).toBe(true)
  })

  test('passwords that were lost with the data folder are made anew', async ({ skip }) => {
    skip(!isRoot, 'only root keeps the data outside the data folder')
    const first = await hold()
    await ask(first.url, 'create table kept as select 7 as said')
    await stop(first.script)
    rmSync(dataDir, { recursive: true })
    expect(await ask((await hold()).url, 'select said from kept')).toBe(7)
  })
})

describe('who runs it', () => {
  test('root lets an unprivileged user run it in a folder that this user can reach, and says which', async ({
    skip,
  }) => {
    skip(!isRoot, 'this run is not root’s')
    const { script } = await hold()
    expect(script.output()).toMatch(/Gör i ordning databasen i \/var\/lib\/loftet\/\w+\. Den körs som användaren \w+/)
    expect(readFileSync(`/proc/${postmaster()}/status`, 'utf8')).not.toMatch(/^Uid:\s+0\b/m)
    expect(existsSync(join(dataDir, 'postgres'))).toBe(false)
  })

  test('an ordinary user keeps it in the data folder', async ({ skip }) => {
    skip(isRoot && !othersMayRead(rootFolder), 'the clone is closed to other users')
    if (isRoot) chownSync(dataDir, nobody.uid, nobody.gid)
    chmodSync(dataDir, 0o700)
    const { script, url } = await hold(isRoot ? nobody : {})
    expect(script.output()).toContain(`Gör i ordning databasen i ${join(dataDir, 'postgres')}.`)
    expect(await ask(url, 'select 1 as said')).toBe(1)
    expect(existsSync(join(dataDir, 'postgres/data/PG_VERSION'))).toBe(true)
    await stop(script)
  })
})

describe('npm start says in words', () => {
  test('that the port is taken, and which to take instead', async () => {
    const taken = createServer().listen(0, '127.0.0.1')
    await sleep(50)
    const address = taken.address()
    const port = typeof address === 'object' && address ? address.port : 0
    const start = runScriptFile('scripts/start.ts', { env: { DATA_DIR: dataDir, PORT: String(port) } })
    expect(await start.ended).toBe(1)
    taken.close()
    expect(start.output()).toContain(`Port ${port} är upptagen`)
    expect(start.output()).toContain(`PORT=${port + 1} npm start`)
    expect(existsSync(join(dataDir, 'postgres-passwords.json'))).toBe(false)
  })

  test('that it already runs on the same data', async () => {
    const first = await hold()
    const start = runScriptFile('scripts/start.ts', { env: { DATA_DIR: dataDir } })
    expect(await start.ended).toBe(1)
    expect(start.output()).toContain(`körs redan med samma data (process ${first.script.child.pid}`)
  })

  test('which variable is wrong', async () => {
    const start = runScriptFile('scripts/start.ts', { env: { DATA_DIR: dataDir, PORT: 'tre' } })
    expect(await start.ended).toBe(1)
    expect(start.output()).toContain('PORT: ska vara ett heltal')
    expect(start.output()).not.toContain('    at ')
  })
})

async function hold(who: { readonly uid?: number; readonly gid?: number } = {}) {
  const env = { DATA_DIR: dataDir, HOME: who.uid === undefined ? userInfo().homedir : dataDir }
  const script = runScriptFile('tests/support/hold-database.ts', { env, ...who })
  running.push(script)
  await script.says(/ready \S+\n/)
  return { script, url: /ready (\S+)/.exec(script.output())?.[1] ?? '' }
}

async function stop(script: RunningScript): Promise<void> {
  script.child.kill('SIGTERM')
  expect(await script.ended).toBe(0)
}

async function kill(script: RunningScript): Promise<void> {
  script.child.kill('SIGKILL')
  await script.ended
}

async function ask(url: string, sql: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  try {
    const results = [await client.query(sql)].flat()
    return results.at(-1)?.rows[0]?.said
  } finally {
    await client.end()
  }
}

function home() {
  return openHome(dataDir)
}

function postmaster(): number {
  return Number.parseInt(readFileSync(join(home().data, 'postmaster.pid'), 'utf8'), 10)
}

function serverUser() {
  const { user } = home()
  return user ? { uid: user.uid, gid: user.gid } : {}
}

/** Whether a user who is nobody in particular can read the folder: every folder on the way must let others in. */
function othersMayRead(folder: string): boolean {
  return folder === dirname(folder) || ((statSync(folder).mode & 0o005) === 0o005 && othersMayRead(dirname(folder)))
}

function isAlive(pid: number): boolean {
  return findProcess(pid) !== null
}
