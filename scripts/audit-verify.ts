import { parseArgs } from 'node:util'
import type { ChainReport } from '@/cms/queries/audit-chain'
import { type ChainHead, headText, parseHead } from '@/domain/audit/chain'
import { PlainError } from './platform/plain-error'
import { runScript } from './platform/run-script'
import { withCms } from './platform/with-cms'

const usage = `Kontrollerar att ingen rad i loggen är borttagen eller ändrad.

  npm run audit:verify [-- --expect NUMMER:KONTROLLSUMMA]

Skriv ner det som kommandot svarar på ett annat ställe, och ange det nästa gång.`

type Problem = NonNullable<ChainReport['problem']>

const words: Readonly<Record<Problem['kind'], (number: number) => string>> = {
  gap: (number) => `En eller flera rader är borttagna före rad ${number}.`,
  unlinked: (number) => `Rad ${number} hör inte ihop med raden före. En av dem är ändrad.`,
  altered: (number) => `Rad ${number} är ändrad efter att den skrevs.`,
  unsealed: (number) => `Efter rad ${number} finns rader utan nummer. De är inte skrivna av tjänsten.`,
  cutOff: (number) => `Loggens slut är borttaget: rad ${number} finns inte.`,
  otherHead: (number) => `Rad ${number} är en annan än den som är nedskriven. Loggen är omskriven.`,
}

runScript(async () => {
  const expected = readExpected()
  const { head, problem } = await withCms(async (payload) => {
    const { verifyAuditChain } = await import('@/cms/queries/audit-chain')
    return verifyAuditChain(payload.db.drizzle, expected)
  })
  if (problem !== null) throw new PlainError(`Loggen är INTE hel. ${words[problem.kind](problem.number)}`)
  if (head.number === 0) return console.log('Loggen är tom.')
  console.log(`Loggen är hel: ${head.number} ${head.number === 1 ? 'rad' : 'rader'}.`)
  console.log(`Skriv ner på ett annat ställe: ${headText(head)}`)
})

function readExpected(): ChainHead | null {
  const expected = readArguments().expect
  if (expected === undefined) return null
  const head = parseHead(expected)
  if (head === null) throw new PlainError(usage)
  return head
}

function readArguments() {
  try {
    return parseArgs({ options: { expect: { type: 'string' } } }).values
  } catch {
    throw new PlainError(usage)
  }
}
