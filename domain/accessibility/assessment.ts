import type { Day } from '@/domain/shared/day'

/** Whether an assessment is older than twelve months. On the same day a year later it is not yet. */
export function isAssessmentOld(assessedOn: Day, today: Day): boolean {
  return today > aYearAfter(assessedOn)
}

/** As text, and text is all that is compared: after a leap day stands a day that is in no calendar. */
function aYearAfter(day: Day): string {
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`
}
