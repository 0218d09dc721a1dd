/** What may be wrong with any form as a whole. The typed text is kept in each case. */
export const formProblems = ['tooFast', 'forged', 'trapped'] as const
export type FormProblem = (typeof formProblems)[number]

/** Nobody reads and fills in a form in less; a script does. */
const fewestMilliseconds = 2000

interface Circumstances {
  /** Milliseconds since the form was drawn; null when the time it carries is not one that we signed. */
  readonly age: number | null
  /** Whether the form carries a key of the kind that we give out. */
  readonly hasKey: boolean
  /** Whether something stands in the field that people do not see. */
  readonly isTrapFilled: boolean
}

/**
 * Whether the form as a whole can be believed. There is no upper limit of age: who needs a day to write may take it
 * (WCAG 2.2.1), and what an old form says is checked anew anyway.
 */
export function formProblem({ age, hasKey, isTrapFilled }: Circumstances): FormProblem | null {
  if (age === null || !hasKey) return 'forged'
  if (isTrapFilled) return 'trapped'
  return age < fewestMilliseconds ? 'tooFast' : null
}
