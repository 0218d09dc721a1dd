import type { DateField } from 'payload'
import { noonOf } from '@/domain/shared/day'

type DayField = Omit<DateField, 'type'>

/** A calendar day. Kept as 12:00 UTC of that day, so that it is the same day in Stockholm all year. */
export function dayField(field: DayField): DateField {
  return {
    ...field,
    type: 'date',
    admin: { ...field.admin, date: { pickerAppearance: 'dayOnly', displayFormat: 'yyyy-MM-dd' } },
    hooks: { beforeValidate: [({ value }) => atNoon(value)] },
  }
}

function atNoon(value: unknown): unknown {
  if (typeof value !== 'string' && !(value instanceof Date)) return value
  const moment = new Date(value)
  if (Number.isNaN(moment.getTime())) return value
  return noonOf(stockholmDay.format(moment)).toISOString()
}

/** Today as a day field keeps it. */
export function storedToday(): string {
  return noonOf(stockholmDay.format(new Date())).toISOString()
}

/** sv-SE writes days as YYYY-MM-DD. */
const stockholmDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' })
