import * as migration_20261122_022433_first from './20261122_022433_first';

export const migrations = [
  {
    up: migration_20261122_022433_first.up,
    down: migration_20261122_022433_first.down,
    name: '20261122_022433_first'
  },
];
