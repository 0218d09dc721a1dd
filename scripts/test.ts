import { sayError } from './platform/plain-error'
import { type Step, steps } from './testing/steps'

interface Done {
  readonly name: string
  readonly seconds: number
  readonly passed: number
  readonly failed: number
  readonly failures?: readonly string[]
}

/** A test that reached the developer's own database or site would be worse than no test. */
const ofTheInstallation = [
  'DATABASE_URL',
  'DATA_DIR',
  'DEMO',
  'DEMO_PASSWORD',
  'APP_SECRET',
  'SITE_URL',
  'ROLE',
  'HOST',
  'PORT',
]
for (const name of ofTheInstallation) delete process.env[name]

const done: Done[] = []
for (const step of chosenSteps(process.argv)) done.push(await perform(step))
summarise()

function chosenSteps(args: readonly string[]): readonly Step[] {
  const at = args.indexOf('--only')
  if (at < 0) return steps
  const wanted = (args[at + 1] ?? '').split(',')
  const chosen = steps.filter(({ name, group }) => wanted.includes(group) || wanted.includes(name))
  if (chosen.length > 0) return chosen
  const known = [...new Set(steps.flatMap(({ name, group }) => [group, name]))]
  console.error(`--only ${wanted.join(',')} names no step. These exist: ${known.join(', ')}`)
  process.exit(1)
}

async function perform(step: Step): Promise<Done> {
  console.log(`\n── ${step.name} ${'─'.repeat(Math.max(0, 70 - step.name.length))}`)
  const began = performance.now()
  const counts = done.some(({ name, failed }) => name === step.needs && failed > 0)
    ? sayNotRun(step)
    : await step.run().catch((error: unknown) => {
        sayError(error)
        return { passed: 0, failed: 1 }
      })
  const seconds = Math.round((performance.now() - began) / 1000)
  console.log(`── ${step.name}: ${counts.passed} passed, ${counts.failed} failed, ${seconds} s`)
  return { name: step.name, seconds, ...counts }
}

function sayNotRun({ needs }: Step) {
  console.error(`Not run, because ${needs} failed.`)
  return { passed: 0, failed: 1 }
}

function summarise(): void {
  console.log(`\n${'step'.padEnd(18)}${'passed'.padStart(8)}${'failed'.padStart(8)}${'seconds'.padStart(9)}`)
  for (const { name, passed, failed, seconds } of done)
    console.log(
      `${name.padEnd(18)}${String(passed).padStart(8)}${String(failed).padStart(8)}${String(seconds).padStart(9)}`,
    )
  for (const failure of done.flatMap((step) => step.failures ?? [])) console.log(`\n${failure.slice(0, 2000)}`)
  const total = (of: 'passed' | 'failed') => done.reduce((sum, step) => sum + step[of], 0)
  console.log(`\n${total('passed')} passed, ${total('failed')} failed`)
  process.exitCode = total('failed') === 0 ? 0 : 1
}
