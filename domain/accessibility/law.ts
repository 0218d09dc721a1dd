import { z } from 'zod'

/** How well pages follow the law on accessibility to digital public service (2018:1937). */
export const conformanceSchema = z.enum(['full', 'partial', 'none'])
export type Conformance = z.infer<typeof conformanceSchema>

/** Why a fault stands: not mended yet, a disproportionate burden (12 §), or outside the law (9 §). */
export const faultReasonSchema = z.enum(['notCompliant', 'burden', 'exempt'])
export type FaultReason = z.infer<typeof faultReasonSchema>
