import 'server-only'
import { headers } from 'next/headers'
import { canonicalHeader } from '@/domain/addresses/canonical-address'

/** The canonical address of the page that was asked for, as the proxy says it; null where it knows no such address. */
export async function askedAddress(): Promise<string | null> {
  return (await headers()).get(canonicalHeader)
}
