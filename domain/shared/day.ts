import { z } from 'zod'

/** A calendar day in Europe/Stockholm as `YYYY-MM-DD`. Days compare correctly as text. */
export const daySchema = z.iso.date()
export type Day = z.infer<typeof daySchema>

const millisecondsPerDay = 86_400_000

/** The instant that stands for a day in the database: 12:00 UTC, the same day in Stockholm all year round. */
export function noonOf(day: Day): Date {
  return new Date(`${day}T12:00:00.000Z`)
}

/** The day that many days later; negative goes back. */
export function addDays(day: Day, days: number): Day {
  return new Date(noonOf(day).getTime() + days * millisecondsPerDay).toISOString().slice(0, 10)
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((noonOf(to).getTime() - noonOf(from).getTime()) / millisecondsPerDay)
}
