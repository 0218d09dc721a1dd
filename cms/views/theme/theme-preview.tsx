import type { UIFieldServerComponent } from 'payload'
import { parseHex } from '@/domain/theme/oklch'
import { looksLikePolice } from '@/domain/theme/police-colours'
import { serviceColours } from '@/domain/theme/service-colours'
import { buildTheme } from '@/domain/theme/theme'

/** The colours as they were last saved, on a light and on a dark page. */
export const ThemePreview: UIFieldServerComponent = ({ data }) => {
  const chosen = { main: parseHex(String(data?.mainColour ?? '')), accent: parseHex(String(data?.accentColour ?? '')) }
  const outcome = buildTheme(chosen)
  if (!outcome.ok) return null
  return (
    <div className="field-type">
      <p style={{ margin: 0 }}>Så ser färgerna ut när du har sparat:</p>
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: '1rem', marginBlock: '0.5rem' }}>
        {(['light', 'dark'] as const).map((scheme) => {
          const { brand, onBrand, deep, lykta, lyktaTint } = outcome.theme[scheme]
          const { ink, onDeep, surfaces } = serviceColours[scheme]
          return (
            <div key={scheme} style={{ background: surfaces[0], color: ink, inlineSize: '18rem', padding: 0 }}>
              <div
                style={{ background: deep, color: onDeep, borderBlockEnd: `4px solid ${lykta}`, padding: '0.75rem' }}
              >
                Sidhuvud
              </div>
              <div style={{ display: 'grid', gap: '0.75rem', justifyItems: 'start', padding: '0.75rem' }}>
                <span style={{ color: brand, textDecoration: 'underline' }}>En länk</span>
                <span style={{ background: brand, color: onBrand, padding: '0.5rem 1rem' }}>En knapp</span>
                <span style={{ background: lyktaTint, padding: '0.5rem 1rem' }}>En faktaruta</span>
              </div>
            </div>
          )
        })}
      </div>
      {looksLikePolice(chosen) && (
        <p style={{ margin: 0 }}>
          Blått med gult liknar polisens egna färger. Invånare kan tro att sidan är polisens. Välj hellre en annan
          accentfärg.
        </p>
      )}
    </div>
  )
}
