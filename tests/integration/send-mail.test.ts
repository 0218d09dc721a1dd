import { randomUUID } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/node-postgres'
import pg from 'pg'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { Log } from '@/cms/jobs/job'
import { maxAttempts, sendDueLetters } from '@/cms/jobs/send-mail/logic'
import { queueMail } from '@/cms/mail/queue-mail'
import { senderFor } from '@/cms/mail/sender'
import { takeDueLetters } from '@/cms/queries/mail-outbox'
import { rowsOf } from '@/cms/queries/reading'

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL })
const db = drizzle(pool)
const secretWords = 'https://loften.example.se/admin/valj-losenord#hemlig-nyckel åäö'
const invitation = {
  recipient: 'ny@example.invalid',
  kind: 'invitation',
  subject: 'Välkommen åäö',
  body: `Hej!\n\n${secretWords}\n`,
}
const received: { readonly to: readonly string[]; readonly message: string }[] = []
const logged: string[] = []
const note = (event: string, ...rest: unknown[]) => logged.push(JSON.stringify([event, ...rest.map(told)]))
const log: Log = { debug: note, info: note, warn: note, error: note }
let server: SMTPServer
let smtpUrl = ''
let refusing = false

beforeAll(async () => {
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        if (refusing) return done(Object.assign(new Error('mailbox ny@example.invalid is full'), { responseCode: 452 }))
        const to = session.envelope.rcptTo.map(({ address }) => address)
        received.push({ to, message: Buffer.concat(parts).toString('utf8') })
        done()
      })
    },
  })
  const listener = server.listen(0, '127.0.0.1')
  await new Promise((ready) => listener.once('listening', ready))
  smtpUrl = `smtp://127.0.0.1:${portOf(listener.address())}`
})

beforeEach(async () => {
  await db.execute(sql`delete from mail_outbox`)
  received.length = 0
  logged.length = 0
  refusing = false
})

afterAll(async () => {
  await new Promise<void>((closed) => server.close(closed))
  await pool.end()
})

describe('a letter', () => {
  test('reaches a mail server whole, with its å, ä and ö, and is then forgotten', async () => {
    await queueMail(db, invitation)
    await round()
    expect(received).toHaveLength(1)
    expect(received[0]?.to).toEqual(['ny@example.invalid'])
    expect(received[0]?.message).toMatch(/^From: =\?UTF-8\?.*<loftet@example\.invalid>/m)
    expect(decoded(received[0]?.message ?? '')).toContain(secretWords)
    expect(await outbox()).toMatchObject([{ body: '', attempts: 1, isSent: true }])
    await round()
    expect(received).toHaveLength(1)
  })

  test('is sent once by two workers at once', async () => {
    for (let letter = 0; letter < 6; letter += 1) await queueMail(db, { ...invitation, subject: `Brev ${letter}` })
    await Promise.all([round(), round(), round()])
    expect(received).toHaveLength(6)
  })

  test('that is refused waits longer each time, keeps its words, and comes when the server is well', async () => {
    refusing = true
    await queueMail(db, invitation)
    await round()
    const [first] = await outbox()
    expect(first).toMatchObject({ body: invitation.body, attempts: 1, isSent: false })
    await round()
    expect(await outbox()).toMatchObject([{ attempts: 1 }])
    await makeDue()
    await round()
    const [second] = await outbox()
    expect(second?.minutesLeft).toBeGreaterThan(first?.minutesLeft ?? Number.POSITIVE_INFINITY)
    refusing = false
    await makeDue()
    await round()
    expect(received).toHaveLength(1)
    expect(await outbox()).toMatchObject([{ body: '', attempts: 3, isSent: true }])
  })

  test('is given up in the end, and its key is gone', async () => {
    refusing = true
    await queueMail(db, invitation)
    for (let attempt = 0; attempt < maxAttempts + 2; attempt += 1) {
      await round()
      await makeDue()
    }
    expect(await outbox()).toMatchObject([{ body: '', attempts: maxAttempts, isSent: false }])
    expect(logged.filter((line) => line.includes('mail.given-up'))).toHaveLength(1)
  })

  test('that a worker fell with is left alone while it may still be at work, and then sent by another', async () => {
    await queueMail(db, invitation)
    expect(await takeDueLetters(db, { most: 1, maxAttempts, minutes: 15 })).toHaveLength(1)
    await round()
    expect(received).toHaveLength(0)
    await makeDue()
    await round()
    expect(received).toHaveLength(1)
  })

  test('leaves ids in the log, never an address, a subject or a word', async () => {
    refusing = true
    await queueMail(db, invitation)
    await round()
    refusing = false
    await makeDue()
    await round()
    expect(logged.join('\n')).toMatch(/mail\.postponed.*452.*\n.*mail\.sent/s)
    expect(logged.join('\n')).not.toMatch(/example\.invalid|Välkommen|hemlig|full/)
  })
})

test('without a mail server letters land in a folder, each in a file of its own that only its owner reads', async () => {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'loftet-mail-'))
  try {
    await queueMail(db, invitation)
    const { send, close } = senderFor({ mail: null, dataDir })
    await sendDueLetters(db, log, send).finally(close)
    const [file = ''] = await readdir(path.join(dataDir, 'mail'))
    expect(file).toMatch(/^[\w-]+\.eml$/)
    const letter = decoded(await readFile(path.join(dataDir, 'mail', file), 'utf8'))
    expect(letter).toContain('To: ny@example.invalid')
    expect(letter).toContain(secretWords)
  } finally {
    await rm(dataDir, { recursive: true, force: true })
  }
})

async function round(): Promise<void> {
  const from = 'Löftet på prov <loftet@example.invalid>'
  const { send, close } = senderFor({ mail: { smtpUrl, from }, dataDir: randomUUID() })
  await sendDueLetters(db, log, send).finally(close)
}

function outbox() {
  const row = z.object({ body: z.string(), attempts: z.number(), isSent: z.boolean(), minutesLeft: z.number() })
  return rowsOf(
    db,
    row,
    sql`select body, attempts, sent_at is not null as "isSent",
      extract(epoch from due_at - now())::float8 / 60 as "minutesLeft" from mail_outbox`,
  )
}

async function makeDue(): Promise<void> {
  await db.execute(sql`update mail_outbox set due_at = now() - interval '1 second'`)
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('The mail server listens nowhere')
  return address.port
}

function told(value: unknown): unknown {
  return value instanceof Error ? value.message : value
}

/** Undoes quoted-printable. */
function decoded(message: string): string {
  const bytes = message
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}
