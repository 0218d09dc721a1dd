/** The password of every demo account in tests. */
export const demoPassword = 'kastanj-brygga-vante-47'
