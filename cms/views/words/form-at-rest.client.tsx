'use client'

import { useAllFormFields, useForm } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

const restMilliseconds = 300

/** What stands in the form once nobody has typed for a moment; null until it has been read. */
export function useFormAtRest(): Readonly<Record<string, unknown>> | null {
  const [fields] = useAllFormFields()
  const { getData } = useForm()
  const [form, setForm] = useState<Readonly<Record<string, unknown>> | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the fields are what `getData` reads.
  useEffect(() => {
    const timer = setTimeout(() => setForm(getData()), restMilliseconds)
    return () => clearTimeout(timer)
  }, [fields, getData])
  return form
}
