import type { ContactProblem } from '@/domain/contact/contact-problems'
import type { FormProblem } from '@/domain/forms/form-problems'
import type { FieldProblem, FormView } from '@/domain/forms/form-view'
import type { MunicipalityName } from '@/domain/municipalities/frame-view'
import type { OrganisationName } from '@/domain/organisations/organisation-name'

export type ContactFormProblem = FieldProblem<ContactProblem | FormProblem>

/** The contact form: its fields as they stand, and whom one can write to. */
export interface ContactFormView extends FormView<ContactProblem> {
  readonly recipients: readonly OrganisationName[]
}

/** The report about the service: its fields as they stand, and which municipalities it can reach. */
export interface FaultFormView extends FormView<ContactProblem> {
  readonly municipalities: readonly MunicipalityName[]
}

/** What the receipt of a message says. */
export interface ContactReceipt {
  readonly caseNumber: string
  /** Slug of the organisation that it was sent to, or of the municipality for a report about the service. */
  readonly recipient: string
  readonly wantsAnswer: boolean
}
