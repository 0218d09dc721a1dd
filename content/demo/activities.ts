import { internalActivities } from './activities-internal'
import { publicActivities } from './activities-public'
import { trustActivities } from './activities-trust'
import type { DemoActivity } from './types'

export const activities: readonly DemoActivity[] = [...publicActivities, ...trustActivities, ...internalActivities]
