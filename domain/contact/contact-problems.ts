/** Everything that a message's fields may be refused for. Each has words in `ContactForm.problems`. */
export const contactProblems = [
  'kindMissing',
  'recipientMissing',
  'municipalityMissing',
  'messageMissing',
  'messageTooLong',
  'messageIdentifying',
  'pageTooLong',
  'addressInvalid',
  'addressMissing',
  'nameTooLong',
] as const
export type ContactProblem = (typeof contactProblems)[number]
