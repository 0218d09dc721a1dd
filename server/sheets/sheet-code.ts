import 'server-only'
import { modulePath } from '@/domain/sheets/module-path'
import type { SheetView } from '@/domain/sheets/sheet-view'
import { readEnv } from '@/server/platform/env'
import { qrModules } from '@/server/sheets/qr-code'

/** The way from paper to an address of ours: in print and as a code. */
export function sheetCode(path: string): Pick<SheetView, 'address' | 'code'> {
  const full = `${readEnv().siteUrl}${path}`
  const modules = qrModules(full)
  return { address: withoutScheme(full), code: { path: modulePath(modules), size: modules.length } }
}

function withoutScheme(address: string): string {
  return address.replace(/^https?:\/\//, '')
}
