/** The letters of an agreement's focus areas. */
export const focusAreaCodes = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'] as const
