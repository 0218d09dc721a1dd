import * as migration_20261122_022433_first from './20261122_022433_first';
import * as migration_20261125_132500_second from './20261125_132500_second';
import * as migration_20261125_163420_third from './20261125_163420_third';

export const migrations = [
  {
    up: migration_20261122_022433_first.up,
    down: migration_20261122_022433_first.down,
    name: '20261122_022433_first',
  },
  {
    up: migration_20261125_132500_second.up,
    down: migration_20261125_132500_second.down,
    name: '20261125_132500_second',
  },
  {
    up: migration_20261125_163420_third.up,
    down: migration_20261125_163420_third.down,
    name: '20261125_163420_third'
  },
];
