import type { Formats } from 'next-intl'

/** Every date and number on a page goes through one of these. */
export const formats = {
  dateTime: {
    day: { day: 'numeric', month: 'long', year: 'numeric' },
    dayOfYear: { day: 'numeric', month: 'long' },
  },
  number: {
    value: { maximumFractionDigits: 1 },
    whole: { maximumFractionDigits: 0 },
  },
} satisfies Formats
