import { readEnv } from '@/server/platform/env'
import { mailWords } from './mail-words'
import type { DemoAccounts } from './prepare-database'

interface Started {
  readonly host: string
  readonly port: number
  readonly demo: DemoAccounts | null
}

/** Where the site is, and how to come in. The last thing a start prints. */
export function announce({ host, port, demo }: Started): void {
  const { siteUrl, role } = readEnv()
  const here = `http://localhost:${port}`
  const lines = ['', `Löftet är igång:  ${here}`]
  if (siteUrl !== here) lines.push(`Utåt heter den:   ${siteUrl}`)
  if (role !== 'public') lines.push(`Personal:         ${here}/admin`)
  if (host !== '127.0.0.1' && host !== 'localhost') lines.push(`Lyssnar på:       ${host}:${port}`)
  const mail = mailWords()
  if (mail !== null && role !== 'public') lines.push(mail)
  if (demo && role !== 'public') lines.push('', ...accountLines(demo))
  console.log([...lines, '', 'Stoppa med Ctrl-C.', ''].join('\n'))
}

function accountLines({ accounts, password }: DemoAccounts): readonly string[] {
  const width = Math.max(0, ...accounts.map(({ email }) => email.length)) + 2
  return [
    password === null
      ? 'Demokonton. Lösenordet är det som valdes med DEMO_PASSWORD när demon lästes in (npm run db:reset läser in den på nytt):'
      : `Demokonton, alla med lösenordet ${password}`,
    ...accounts.map(({ email, functionTitle }) => `  ${email.padEnd(width)}${functionTitle}`),
  ]
}
