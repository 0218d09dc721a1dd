// The command line takes a file's default export.
export { browserGraph as default } from '../../../dependency-cruiser.config.mjs'
