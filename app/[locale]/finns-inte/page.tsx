import { wordsFor } from '@/app/[locale]/frame'
import { missingPage } from '@/app/[locale]/missing-page'

type Props = PageProps<'/[locale]/finns-inte'>

export default async function Page({ params, searchParams }: Props) {
  await wordsFor(params)
  const { adress } = await searchParams
  return missingPage((await params).locale, null, typeof adress === 'string' ? adress : '')
}
