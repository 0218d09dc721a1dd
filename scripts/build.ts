import { buildSite } from './build/build-site'
import { runScript } from './platform/run-script'

runScript(() => buildSite())
