import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'

export interface Counts {
  readonly passed: number
  readonly failed: number
  /** What failed and why, a line each. Repeated last, where nobody has to scroll for it. */
  readonly failures?: readonly string[]
}

const vitestSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string().default(''),
      assertionResults: z.array(
        z.object({ fullName: z.string(), status: z.string(), failureMessages: z.array(z.string()).nullish() }),
      ),
    }),
  ),
})

const playwrightSchema = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
  errors: z.array(z.unknown()).default([]),
})

/** Counts of a Vitest run. A file that did not even load counts as one failure. */
export function readVitest(file: string, status: number): Counts {
  const run = readReport(file, vitestSchema)
  if (run === null) return broken
  const unloaded = run.testResults.filter(
    (result) => result.status === 'failed' && result.assertionResults.length === 0,
  )
  const failures = run.testResults.flatMap(({ name, message, assertionResults }) => [
    ...(message === '' ? [] : [`${name}: ${message}`]),
    ...assertionResults
      .filter((test) => test.status === 'failed')
      .map((test) => `${name} › ${test.fullName}: ${test.failureMessages?.join('\n') ?? ''}`),
  ])
  return settle({ passed: run.numPassedTests, failed: run.numFailedTests + unloaded.length, failures }, status)
}

/** Counts of a Playwright run. A test that passes only at the second try has failed. */
export function readPlaywright(file: string, status: number): Counts {
  const run = readReport(file, playwrightSchema)
  if (run === null) return broken
  const { expected, unexpected, flaky } = run.stats
  return settle({ passed: expected, failed: unexpected + flaky + run.errors.length }, status)
}

const broken: Counts = { passed: 0, failed: 1 }

/** No test at all is a failure, and so is a run that ended badly without naming a test. */
function settle(counts: Counts, status: number): Counts {
  const isEmpty = counts.passed + counts.failed === 0
  return isEmpty || (status !== 0 && counts.failed === 0) ? { ...counts, failed: 1 } : counts
}

function readReport<Report>(file: string, schema: z.ZodType<Report>): Report | null {
  if (!existsSync(file)) return null
  const parsed = schema.safeParse(JSON.parse(readFileSync(file, 'utf8')))
  return parsed.success ? parsed.data : null
}
