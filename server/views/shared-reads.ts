import 'server-only'
import { cache } from 'react'
import { loadMunicipalityNames } from '@/cms/queries/municipality-names'
import { loadPromiseFacts } from '@/cms/queries/promise-facts'

// One page may draw several parts from the same facts; within one request they are read once.
export const promiseFacts = cache(loadPromiseFacts)
export const municipalityNames = cache(loadMunicipalityNames)
