import * as migration_20261122_015827_first from './20261122_015827_first';

export const migrations = [
  {
    up: migration_20261122_015827_first.up,
    down: migration_20261122_015827_first.down,
    name: '20261122_015827_first'
  },
];
