import type { DemoAccount } from './types'

export const accounts: readonly DemoAccount[] = [
  {
    email: 'kommunikator.polis@demo.invalid',
    functionTitle: 'Kommunikatör hos polisen',
    organisation: 'polisen-malaras',
    roles: ['communicator'],
  },
  {
    email: 'kommunikator.kommun@demo.invalid',
    functionTitle: 'Kommunikatör hos kommunen',
    organisation: 'malaras-kommun',
    roles: ['communicator'],
  },
  {
    email: 'godkannare.polis@demo.invalid',
    functionTitle: 'Godkännare hos polisen',
    organisation: 'polisen-malaras',
    roles: ['approver'],
  },
  {
    email: 'godkannare.kommun@demo.invalid',
    functionTitle: 'Godkännare hos kommunen',
    organisation: 'malaras-kommun',
    roles: ['approver'],
  },
  {
    email: 'samordnare@demo.invalid',
    functionTitle: 'Trygghetssamordnare',
    organisation: 'malaras-kommun',
    roles: ['coordinator'],
  },
  {
    email: 'kommunpolis@demo.invalid',
    functionTitle: 'Kommunpolis',
    organisation: 'polisen-malaras',
    roles: ['coordinator'],
  },
  {
    email: 'analytiker@demo.invalid',
    functionTitle: 'Analytiker',
    organisation: 'malaras-kommun',
    roles: ['analyst'],
  },
  {
    email: 'oversattare@demo.invalid',
    functionTitle: 'Översättare, arabiska och finska',
    organisation: 'malaras-kommun',
    roles: ['translator'],
    languages: ['ar', 'fi'],
  },
  {
    email: 'administrator@demo.invalid',
    functionTitle: 'Administratör',
    organisation: 'malaras-kommun',
    roles: ['administrator'],
  },
  {
    email: 'operator@demo.invalid',
    functionTitle: 'Driftansvarig',
    organisation: null,
    roles: ['operator'],
  },
  {
    email: 'kommunikator.sodervik@demo.invalid',
    functionTitle: 'Kommunikatör hos Söderviks kommun',
    organisation: 'sodervik-kommun',
    roles: ['communicator'],
  },
]
