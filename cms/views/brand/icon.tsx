import { Mark } from '@/cms/views/brand/mark'

/** Leads home from the top bar. */
export function Icon() {
  return <Mark size={18} />
}
