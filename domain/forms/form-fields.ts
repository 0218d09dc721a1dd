/** The fields of every form that nobody sees: its key, when it was drawn, its language, and one that people leave empty. */
export const hiddenFields = { key: '_key', time: '_t', locale: '_locale', trap: '_more' } as const

/** In the address of a form's page: the key to what was refused, and the place on the page where it says why. */
export const refusedParameter = 'fel'
