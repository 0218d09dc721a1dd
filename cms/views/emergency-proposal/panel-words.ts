import type { ConfirmRefusal } from '@/domain/emergency/proposal'

export const panelWords = {
  heading: 'En ändring väntar på att bekräftas',
  proposer: (actor: string | null) =>
    `Föreslagen av: ${actor ?? 'ett konto som inte finns längre'}. Invånarna läser det gamla tills någon annan har bekräftat.`,
  nothingWaits:
    'Det du föreslår på svenska visas först när en annan person har bekräftat det. Översättningar visas genast.',
  field: 'Uppgift',
  shown: 'Visas nu',
  proposed: 'Föreslås',
  same: 'Samma',
  notShown: 'Visas inte',
  fields: [
    ['contact', 'Nummer eller adress'],
    ['href', 'Länk'],
    ['text', 'När man ska använda det'],
    ['order', 'Ordning'],
    ['key', 'Nyckel'],
  ],
  beforeConfirming: 'Ring numret eller öppna adressen innan du bekräftar. Ändringen syns genast i alla kommuner.',
  refused: {
    notAllowed: 'En administratör eller driftansvarig behöver bekräfta.',
    ownProposal: 'Du har själv föreslagit ändringen. Någon annan behöver bekräfta den.',
    noProposer: 'Det syns inte längre vem som föreslog ändringen. Ta bort förslaget och gör ett nytt.',
  } satisfies Record<ConfirmRefusal, string>,
  takeBack: 'Ta tillbaka förslaget',
  discard: 'Ta bort förslaget',
  waiting: (contacts: readonly string[]) => `Väntar på att bekräftas: ${contacts.join(', ')}.`,
} as const
