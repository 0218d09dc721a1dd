import '@/ui/contact/message.css'
import '@/ui/kit/form.css'
import type { ContactFormProblem } from '@/domain/contact/contact-view'
import { useProblemTexts } from '@/ui/contact/problem-texts'
import { ErrorSummary } from '@/ui/kit/error-summary'

interface ContactProblemsProps {
  readonly problems: readonly ContactFormProblem[]
}

/** What has to be put right in a message, for the top of its page. */
export function ContactProblems({ problems }: ContactProblemsProps) {
  const texts = useProblemTexts(problems)
  return (
    <div className="form-alert">
      <ErrorSummary problems={texts} />
    </div>
  )
}
