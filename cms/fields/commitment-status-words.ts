import type { CommitmentStatus } from '@/domain/promises/commitment-status'

/** The public words of requirements.md 4.4, for staff. */
export const commitmentStatusWords: Readonly<Record<CommitmentStatus, string>> = {
  planned: 'Planerat',
  ongoing: 'Pågår',
  delayed: 'Försenat',
  changed: 'Ändrat',
  done: 'Gjort',
  partlyDone: 'Delvis gjort',
  notDone: 'Inte gjort',
  cancelled: 'Avbrutet',
}
