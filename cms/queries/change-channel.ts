/** The channel on which every node hears that public addresses or frame data may have changed. */
export const changeChannel = 'loftet_changed'
