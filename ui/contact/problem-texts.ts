import { useTranslations } from 'next-intl'
import { longestMessage, remindedField } from '@/domain/contact/contact-message'
import type { ContactProblem } from '@/domain/contact/contact-problems'
import type { ContactFormProblem } from '@/domain/contact/contact-view'
import { type FormProblem, formProblems } from '@/domain/forms/form-problems'
import type { FormView } from '@/domain/forms/form-view'

/** The problems of a message in the reader's words. */
export function useProblemTexts(problems: readonly ContactFormProblem[]) {
  const form = useTranslations('Form.problems')
  const contact = useTranslations('ContactForm.problems')
  return problems.map(({ field, problem }) => ({
    field,
    text: isFormProblem(problem) ? form(problem) : contact(problem, { count: longestMessage }),
  }))
}

function isFormProblem(problem: ContactFormProblem['problem']): problem is FormProblem {
  return formProblems.some((known) => known === problem)
}

/** Whether the writer has been reminded of what the text seems to hold, now or before. */
export function isReminded({ values, problems }: FormView<ContactProblem>): boolean {
  return values[remindedField] === 'yes' || problems.some(({ problem }) => problem === 'messageIdentifying')
}
