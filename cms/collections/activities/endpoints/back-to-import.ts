/** Why a form came back, as the address says it; the words stand in the view. */
export type ImportFault = 'fil-saknas' | 'sparades-inte' | 'redan-gjort'

type Where = {
  readonly kommun: string
  readonly omgang?: string
  readonly fel?: ImportFault
  /** The headings were changed in the same moment: what they now mean is shown before anything is taken in. */
  readonly nytolkad?: '1'
}

/** After a form comes a page that can be loaded again without sending the form again. */
export function backToImport(where: Where): Response {
  const query = new URLSearchParams({ ...where })
  return new Response(null, { status: 303, headers: { Location: `/admin/aktiviteter/import?${query}` } })
}
