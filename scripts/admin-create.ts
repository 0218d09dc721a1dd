import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import type { CreateOperatorProblem } from '@/cms/accounts/create-operator'
import { PlainError } from './platform/plain-error'
import { runScript } from './platform/run-script'
import { ensureDatabase } from './postgres/ensure-database'

const words: Readonly<Record<CreateOperatorProblem, string>> = {
  emailInvalid: 'Det där är ingen e-postadress. Skriv: npm run admin:create -- --email drift@example.se',
  emailOfAnother: 'Adressen hör till ett konto med en annan roll. Använd en annan adress.',
  operatorExists:
    'Det finns redan en driftansvarig. Hen skapar fler konton i /admin. Har hen tappat lösenordet: ange hens adress.',
}

/** Makes the first operator account; the web never does (interfaces.md). */
runScript(async () => {
  const { values } = parseArgs({ options: { email: { type: 'string' } } })
  const email = values.email ?? (await ask('E-postadress för driftansvarig (en funktion, inte en person): '))
  const database = await ensureDatabase()
  try {
    const { pendingMigrations } = await import('@/cms/migrate')
    if ((await pendingMigrations()).length > 0)
      throw new PlainError('Databasen är inte färdig. Kör först: npm run migrate')
    const { createOperator } = await import('@/cms/accounts/create-operator')
    const { getPayload } = await import('payload')
    const { default: config } = await import('@payload-config')
    const outcome = await createOperator(await getPayload({ config }), email.trim())
    if (!outcome.ok) throw new PlainError(words[outcome.problem])
    console.log(outcome.value.isNew ? 'Kontot är skapat.' : 'Kontot har fått ett nytt lösenord.')
    console.log(`  E-post:          ${email.trim()}`)
    console.log(`  Engångslösenord: ${outcome.value.password}`)
    console.log('Logga in på /admin. Du får byta lösenord innan du kan göra något annat.')
  } finally {
    await database.stop()
  }
})

async function ask(question: string): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  try {
    return await terminal.question(question)
  } finally {
    terminal.close()
  }
}
