import { findDrift } from './generate/drift'
import { generate } from './generate/generate'
import { sayError } from './platform/plain-error'

const isCheck = process.argv.includes('--check')

run().then(
  (status) => process.exit(status),
  (error: unknown) => {
    sayError(error)
    process.exit(1)
  },
)

async function run(): Promise<number> {
  const drift = isCheck ? await findDrift(generate) : await generate().then(() => [])
  if (drift.length === 0) return 0
  console.error('Genererade filer stämmer inte med källkoden. Kör npm run generate och lägg med:')
  for (const file of drift) console.error(`  ${file}`)
  return 1
}
