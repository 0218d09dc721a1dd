import type { FormProblem } from '@/domain/forms/form-problems'

/** What a form carries besides what a person types: the key that makes sending twice one, and when it was drawn. */
export interface FormTokens {
  readonly key: string
  readonly time: string
}

/** Something to put right. `field` is the name of the control, or null when it is the form as a whole. */
export interface FieldProblem<Problem extends string> {
  readonly field: string | null
  readonly problem: Problem
}

/** What was typed, by the name of the field. */
export type FormValues = Readonly<Record<string, string>>

/** A form as its page draws it: new, or refused with everything still in place. */
export interface FormView<Problem extends string> {
  readonly tokens: FormTokens
  readonly values: FormValues
  readonly problems: readonly FieldProblem<Problem | FormProblem>[]
}
