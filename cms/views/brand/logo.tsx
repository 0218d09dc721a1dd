import { Mark } from '@/cms/views/brand/mark'

/** Stands above the sign-in form. */
export function Logo() {
  return (
    <span style={{ display: 'inline-flex', alignItems: 'center', gap: '0.75rem', fontSize: '2rem', fontWeight: 700 }}>
      <Mark size={48} />
      Löftet
    </span>
  )
}
