import { notFound } from 'next/navigation'
import { readEnv } from '@/server/platform/env'

/** A public node has no staff side, whatever the proxy in front of it lets through. */
export function servesStaff(): boolean {
  const { role } = readEnv()
  return role === 'all' || role === 'staff'
}

/** For everything that draws or runs a part of the staff side. */
export function refuseWhereNoStaff(): void {
  if (!servesStaff()) notFound()
}
