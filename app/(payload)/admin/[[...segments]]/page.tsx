import config from '@payload-config'
import { generatePageMetadata, RootPage } from '@payloadcms/next/views'
import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { debtorAddress } from '@/app/(payload)/admin/debtor-gate'
import { refuseWhereNoStaff } from '@/app/(payload)/serves-staff'
import { importMap } from '@/cms/generated/import-map'

interface Address {
  readonly params: Promise<{ segments: string[] }>
  readonly searchParams: Promise<Record<string, string | string[]>>
}

export const generateMetadata = ({ params, searchParams }: Address): Promise<Metadata> =>
  generatePageMetadata({ config, params, searchParams })

export default async function StaffPage({ params, searchParams }: Address) {
  refuseWhereNoStaff()
  const { segments } = await params
  if (segments?.[0] === 'create-first-user') return <NoAccountYet />
  // Accounts are made by invitation: Payload's own form would ask for a password.
  if (segments?.join('/') === 'collections/users/create') redirect('/admin/bjud-in')
  const owed = await debtorAddress(segments, await headers())
  if (owed !== null) redirect(owed)
  return RootPage({ config, params, searchParams, importMap })
}

/** The first account is made on the command line only; the web never offers it (interfaces.md). */
function NoAccountYet() {
  return (
    <main style={{ maxInlineSize: '40rem', margin: '10vh auto', padding: '0 1rem' }}>
      <h1>Inget konto finns än</h1>
      <p>Den som driver sidan skapar det första kontot på servern:</p>
      <pre>npm run admin:create</pre>
    </main>
  )
}
