import 'server-only'
import { modulePath } from '@/domain/sheets/module-path'
import type { SheetView } from '@/domain/sheets/sheet-view'
import { fullAddress, printedAddress } from '@/server/platform/printed-address'
import { qrModules } from '@/server/sheets/qr-code'

/** The way from paper to an address of ours: in print and as a code. */
export function sheetCode(path: string): Pick<SheetView, 'address' | 'code'> {
  const modules = qrModules(fullAddress(path))
  return { address: printedAddress(path), code: { path: modulePath(modules), size: modules.length } }
}
