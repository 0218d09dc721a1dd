import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import nodemailer from 'nodemailer'
import type { Send } from '@/cms/jobs/send-mail/logic'
import type { Environment } from '@/server/platform/env'

interface Sender {
  readonly send: Send
  readonly close: () => void
}

const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 }
const nobody = 'Löftet <ingen@loftet.invalid>'

/** By the mail server that is set up; without one, into the folder `mail` of the data folder. */
export function senderFor({ mail, dataDir }: Pick<Environment, 'mail' | 'dataDir'>): Sender {
  return mail === null ? intoFolder(path.resolve(dataDir, 'mail')) : bySmtp(mail)
}

function bySmtp({ smtpUrl, from }: NonNullable<Environment['mail']>): Sender {
  const transport = nodemailer.createTransport({ url: smtpUrl, ...patience })
  return {
    async send(letter) {
      await transport.sendMail({ ...messageOf(letter, from), disableFileAccess: true, disableUrlAccess: true })
    },
    close: () => transport.close(),
  }
}

/** For development and the demo. A letter that is written twice is one file all the same. */
function intoFolder(folder: string): Sender {
  const transport = nodemailer.createTransport({ streamTransport: true, buffer: true, newline: 'unix' })
  return {
    async send(letter) {
      const { message } = await transport.sendMail(messageOf(letter, nobody))
      await mkdir(folder, { recursive: true, mode: 0o700 })
      await writeFile(path.join(folder, `${letter.id}.eml`), message, { mode: 0o600 })
    },
    close: () => transport.close(),
  }
}

/** The id is the letter's own, so that a mailbox can tell a letter that came twice. */
function messageOf({ id, recipient, subject, body }: Parameters<Send>[0], from: string) {
  const headers = { 'Auto-Submitted': 'auto-generated' }
  // An address is never taken for a list of them.
  const to = { name: '', address: recipient }
  return {
    messageId: `<${id}@loftet.invalid>`,
    from,
    to,
    subject,
    text: body,
    headers,
    textEncoding: 'quoted-printable',
  } as const
}
