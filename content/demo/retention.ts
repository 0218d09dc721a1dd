import type { DemoRetentionRule } from './types'

/** Mälarås has decided, with an invented decision; Södervik has not, and so disposes of nothing. */
export const retentionRules: readonly DemoRetentionRule[] = [
  {
    municipality: 'malaras',
    contentType: 'contactDetails',
    afterDays: 90,
    decisionReference: 'KS 2026/0117 § 42 (påhittat)',
    decidedOn: -200,
  },
  {
    municipality: 'malaras',
    contentType: 'contactRequests',
    afterDays: 730,
    decisionReference: 'KS 2026/0117 § 42 (påhittat)',
    decidedOn: -200,
  },
  { municipality: 'sodervik', contentType: 'contactDetails', afterDays: 60 },
]
