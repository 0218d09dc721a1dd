import { z } from 'zod'

/** ADM-12: the service's own switch. */
const operationModes = ['normal', 'formsOff', 'readOnly'] as const
export const operationModeSchema = z.enum(operationModes)
export type OperationMode = z.infer<typeof operationModeSchema>

/** Whether residents can send forms here; if not, why. */
export type FormsState = 'open' | 'closed' | 'formsOff' | 'readOnly'

/** The service's switch goes before the municipality's own: it is the one that says more. */
export function formsStateOf(mode: OperationMode, isClosedHere: boolean): FormsState {
  if (mode !== 'normal') return mode
  return isClosedHere ? 'closed' : 'open'
}
