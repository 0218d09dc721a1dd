import type { WatchWord } from '@/domain/findings/finding'

/** The list that a site starts with. The operator changes it at "Ord att tänka på". */
export const watchWords: readonly WatchWord[] = [
  {
    word: 'utsatt område',
    advice: 'Skriv platsens namn och vad som händer där. De som bor där vill inte heta så.',
  },
  { word: 'riskområde', advice: 'Skriv platsens namn och vad som händer där.' },
  { word: 'problemområde', advice: 'Skriv platsens namn och vilket problemet är.' },
  { word: 'parallellsamhälle', advice: 'Skriv vad som händer, var och när.' },
  { word: 'no go', advice: 'Skriv vad som händer, var och när.' },
  { word: 'ghetto', advice: 'Skriv platsens namn.' },
  { word: 'förort', advice: 'Skriv stadsdelens namn.' },
  { word: 'kriminell', advice: 'Skriv vilka brott det gäller. Människor är mer än det de har gjort.' },
  { word: 'gäng', advice: 'Skriv vad det är som händer. Ungdomar som står tillsammans är inget gäng.' },
  { word: 'klan', advice: 'Skriv vad det är som händer, inte vilka familjer det gäller.' },
  { word: 'krig', advice: 'Skriv vad ni gör. Ord om krig skrämmer mer än de förklarar.' },
  { word: 'slå till mot', advice: 'Skriv vad ni gör och hur ofta.' },
  { word: 'krafttag', advice: 'Skriv vad ni gör, hur mycket och när det är klart.' },
  { word: 'nolltolerans', advice: 'Skriv vad ni gör när något händer.' },
  { word: 'stökig', advice: 'Skriv vad som händer och hur ofta.' },
  { word: 'missbrukare', advice: 'Skriv ”personer som använder droger” eller vad som händer.' },
  { word: 'invandrar', advice: 'Är det viktigt varifrån någon kommer? Annars låt det vara.' },
]
