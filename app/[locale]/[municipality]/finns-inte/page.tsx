import { wordsFor } from '@/app/[locale]/frame'
import { missingPage } from '@/app/[locale]/missing-page'

type Props = PageProps<'/[locale]/[municipality]/finns-inte'>

export default async function Page({ params, searchParams }: Props) {
  await wordsFor(params)
  const { locale, municipality } = await params
  const { adress } = await searchParams
  return missingPage(locale, municipality, typeof adress === 'string' ? adress : '')
}
