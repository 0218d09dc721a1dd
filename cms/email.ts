import type { EmailAdapter } from 'payload'

/**
 * No mail is sent yet. Payload's own stand-in would write addresses into the log; this one refuses, so that nobody is
 * told that a message is on its way.
 */
export const noEmailYet: EmailAdapter = () => ({
  name: 'none',
  defaultFromAddress: 'ingen@loftet.invalid',
  defaultFromName: 'Löftet',
  sendEmail: async () => {
    throw new Error('No e-mail is set up')
  },
})
