/** A session whose id begins so was opened by the organisation's provider, which had seen two factors. */
export const vouchedSessionPrefix = 'vouched.'

/** Whether the provider's word stands for the second factor in this session. */
export function isVouchedSession(session: unknown): boolean {
  return typeof session === 'string' && session.startsWith(vouchedSessionPrefix)
}
