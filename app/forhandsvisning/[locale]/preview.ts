import { headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { setRequestLocale } from 'next-intl/server'
import { cache } from 'react'
import { localeFrom } from '@/app/[locale]/locale-from'
import { getFrame } from '@/server/municipalities/get-frame'
import { getPromisePreview } from '@/server/promises/get-promise-preview'

type Params = Promise<{ locale: string; promise: string }>

/** Title and page ask for the same preview; it is read once. */
const previewOf = cache(async (locale: string, promise: string) =>
  getPromisePreview(await headers(), promise, localeFrom(locale)),
)

/** The preview at an address, with what stands around it. Who is not signed in is led to the sign-in and back. */
export async function openPreview(params: Params) {
  const { locale: segment, promise: id } = await params
  const locale = localeFrom(segment)
  setRequestLocale(locale)
  const outcome = await previewOf(segment, id)
  if (!outcome.ok && outcome.problem === 'signedOut')
    redirect(`/admin/login?redirect=${encodeURIComponent(`/admin/collections/promises/${id}/forhandsvisning`)}`)
  if (!outcome.ok) notFound()
  const { municipality } = outcome.value
  const { frame } = await getFrame(locale, municipality.slug)
  // A municipality can be prepared before it is published.
  const around = { ...frame, municipality: frame.municipality ?? { ...municipality, footer: null } }
  return { ...outcome.value, id, locale, frame: around }
}
