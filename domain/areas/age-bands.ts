import { z } from 'zod'

/** The age bands that population is kept by; those of the model survey, and children. */
export const ageBands = ['0-15', '16-24', '25-44', '45-64', '65-79', '80+'] as const
export const ageBandSchema = z.enum(ageBands)
