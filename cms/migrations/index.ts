import * as migration_20261122_012958_first from './20261122_012958_first';

export const migrations = [
  {
    up: migration_20261122_012958_first.up,
    down: migration_20261122_012958_first.down,
    name: '20261122_012958_first'
  },
];
