/** When a promise is to be published and taken back by itself, as moments. */
export interface Schedule {
  readonly publishAt: Date | null
  readonly unpublishAt: Date | null
}

export const scheduleProblems = ['publishInPast', 'unpublishInPast', 'unpublishBeforePublish', 'reasonMissing'] as const
export type ScheduleProblem = (typeof scheduleProblems)[number]

interface Change {
  readonly before: Schedule
  readonly after: Schedule
  readonly now: Date
  /** Whether it is written why the promise is to be taken back. */
  readonly hasReason: boolean
}

/**
 * What is wrong with a changed schedule. A moment that stands as it was may have passed, an unchanged schedule is never
 * refused, and a moment that is taken away never either.
 */
export function scheduleProblemsOf({ before, after, now, hasReason }: Change): readonly ScheduleProblem[] {
  const changesPublish = !isSame(before.publishAt, after.publishAt) && after.publishAt !== null
  const changesUnpublish = !isSame(before.unpublishAt, after.unpublishAt) && after.unpublishAt !== null
  const { publishAt, unpublishAt } = after
  const lacks: Readonly<Record<ScheduleProblem, boolean>> = {
    publishInPast: changesPublish && publishAt !== null && publishAt <= now,
    unpublishInPast: changesUnpublish && unpublishAt !== null && unpublishAt <= now,
    unpublishBeforePublish:
      (changesPublish || changesUnpublish) && publishAt !== null && unpublishAt !== null && unpublishAt <= publishAt,
    reasonMissing: unpublishAt !== null && (changesUnpublish || changesPublish) && !hasReason,
  }
  return scheduleProblems.filter((problem) => lacks[problem])
}

/** Whether two schedules say the same. */
export function isSameSchedule(one: Schedule, other: Schedule): boolean {
  return isSame(one.publishAt, other.publishAt) && isSame(one.unpublishAt, other.unpublishAt)
}

function isSame(one: Date | null, other: Date | null): boolean {
  return one?.getTime() === other?.getTime()
}
