import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { factsOf, launchedLocales } from '@/domain/locales/locales'
import { fontFileOf } from '@/ui/styles/fonts/font-files'
import { PlainError } from './platform/plain-error'
import { rootFolder } from './platform/root-folder'
import { ensureChromium } from './testing/chromium'

/** What is shown where somebody shares a page: the lantern, a name that is the same in every language, and its languages. */
const size = { width: 1200, height: 630 }
const largest = 60_000
const scripts = ['latin', 'arabic', 'ethiopic'] as const
type Script = (typeof scripts)[number]

const inPublic = (path: string) => join(rootFolder, 'public', path)

function drawShareImages(): void {
  const folder = mkdtempSync(join(tmpdir(), 'loftet-share-'))
  for (const script of scripts) {
    const page = join(folder, `${script}.html`)
    writeFileSync(page, pageFor(script))
    draw(page, inPublic(`icons/share-${script}.png`))
  }
  rmSync(folder, { recursive: true })
}

function draw(page: string, picture: string): void {
  const { status, stderr } = spawnSync(
    ensureChromium(),
    [
      ...['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--force-device-scale-factor=1'],
      ...[`--window-size=${size.width},${size.height}`, `--screenshot=${picture}`, `file://${page}`],
    ],
    { encoding: 'utf8' },
  )
  if (status !== 0) throw new PlainError(`Bilden ${picture} blev inte ritad:\n${stderr}`)
  const bytes = readFileSync(picture).length
  if (bytes > largest) throw new PlainError(`Bilden ${picture} väger ${bytes} byte. Den får väga ${largest}.`)
  console.log(`${picture}: ${bytes} byte`)
}

function pageFor(script: Script): string {
  const locales = launchedLocales.map(factsOf).filter((facts) => facts.script === script)
  const direction = locales[0]?.direction ?? 'ltr'
  const faces = [...new Set(['latin', script] as const)].map(
    (name) =>
      `@font-face { font-family: ${name}; src: url(data:font/woff2;base64,${fontOf(name)}); font-weight: 400 700 }`,
  )
  const names = locales.map(({ key, ownName }) => `<bdi lang="${key}">${ownName}</bdi>`)
  return `<!doctype html>
<html dir="${direction}"><meta charset="utf-8"><style>
${faces.join('\n')}
html { background: #0a3a38; color: #fff; font-family: latin, ${script} }
body { margin: 0; height: ${size.height}px; display: grid; grid-template-columns: auto 1fr; align-items: center; gap: 64px;
  padding-inline: 104px; box-sizing: border-box; border-block-end: 16px solid #f4b047 }
svg { width: 340px; height: 340px; margin-inline: -40px }
h1 { margin: 0; font-size: 168px; line-height: 1.1 }
p { margin: 24px 0 0; display: flex; flex-wrap: wrap; gap: 0 40px; font-size: 42px; line-height: 1.6; color: #dceeea }
</style><body>${readFileSync(inPublic('icons/lykta.svg'), 'utf8')}<main><h1><bdi>Löftet</bdi></h1><p>${names.join('')}</p></main></html>`
}

function fontOf(script: Script): string {
  const file = fontFileOf[script]
  if (file === undefined) throw new PlainError(`Det finns inget typsnitt för ${script}. Kör scripts/fonts.ts först.`)
  return readFileSync(inPublic(file)).toString('base64')
}

drawShareImages()
