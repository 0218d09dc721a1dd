/** Every kind of row in the audit log, with the Swedish words for what was done. A code that is not here is not written. */
export const auditActions = {
  create: 'skapade',
  update: 'ändrade',
  delete: 'tog bort',
  'promises.submit': 'lämnade för godkännande',
  'promises.return': 'lämnade tillbaka',
  'promises.approve': 'godkände',
  'promises.schedule': 'bestämde när det ska publiceras',
  'promises.publish': 'publicerade',
  'promises.withdraw': 'drog tillbaka',
  'promises.unpublishInEmergency': 'tog bort från webbplatsen i ett nödläge',
  'activities.import': 'läste in aktiviteter ur en fil',
  'activities.undoImport': 'ångrade den senaste inläsningen av aktiviteter',
  'activities.export': 'hämtade aktiviteterna som fil',
  'activities.release': 'släppte till invånarna',
  'emergency.confirm': 'bekräftade och visade',
  'emergency.discard': 'tog bort förslaget om',
  'accounts.invite': 'bjöd in',
  'accounts.signIn': 'loggade in',
  'accounts.signOutEverywhere': 'loggade ut överallt',
  'accounts.lock': 'låstes ute efter för många försök',
  'accounts.unlock': 'låste upp',
  'accounts.resetPassword': 'bytte lösenord med en länk',
  'accounts.enableSecondFactor': 'slog på tvåstegsinloggning',
  'accounts.resetSecondFactor': 'tog bort tvåstegsinloggningen',
  'audit.export': 'hämtade loggen som fil',
  'retention.dispose': 'gallrade enligt regel',
  'demo.load': 'läste in demonstrationen',
} as const satisfies Readonly<Record<string, string>>

export type AuditAction = keyof typeof auditActions

/** Whether a stored code is one of ours; the log may have rows from a version that knew more. */
export function isAuditAction(code: string): code is AuditAction {
  return Object.hasOwn(auditActions, code)
}

/** The codes, in the order of the list. */
export const auditActionCodes: readonly AuditAction[] = Object.keys(auditActions).filter(isAuditAction)
