import type { DemoActivity } from './types'

/** The public side of a released activity. */
export const releasedAs = (key: string): Required<Pick<DemoActivity, 'titlePublic' | 'descriptionPublic'>> => ({
  titlePublic: `activities.${key}.titlePublic`,
  descriptionPublic: `activities.${key}.descriptionPublic`,
})
