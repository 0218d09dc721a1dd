/** Every kind of row in the audit log, with the Swedish words for what was done. A code that is not here is not written. */
export const auditActions = {
  create: 'skapade',
  update: 'ändrade',
  delete: 'tog bort',
  'promises.submit': 'lämnade för godkännande',
  'promises.sendBack': 'tog tillbaka till utkast',
  'promises.approve': 'godkände',
  'promises.schedule': 'bestämde när det visas eller tas bort för',
  'promises.scheduleMissed': 'kunde inte i tid publicera eller ta bort',
  'promises.publish': 'publicerade',
  'promises.withdraw': 'drog tillbaka',
  'promises.unpublishInEmergency': 'tog genast bort från webbplatsen',
  'promises.renew': 'gjorde ett nytt efter',
  'activities.import': 'läste in aktiviteter ur en fil',
  'activities.undoImport': 'ångrade den senaste inläsningen av aktiviteter',
  'activities.export': 'hämtade aktiviteterna som fil',
  'emergency.confirm': 'bekräftade och visade',
  'emergency.discard': 'tog bort förslaget om',
  'accounts.invite': 'bjöd in',
  'accounts.signIn': 'loggade in med',
  'accounts.signInRefused': 'släppte inte in någon med',
  'accounts.signOutEverywhere': 'loggade ut överallt från',
  'accounts.secondFactorOn': 'slog på tvåstegsinloggning för',
  'accounts.secondFactorOff': 'slog av tvåstegsinloggning för',
  'accounts.secondFactorReset': 'återställde tvåstegsinloggning för',
  'accounts.recoveryCodes': 'gjorde nya reservkoder för',
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
