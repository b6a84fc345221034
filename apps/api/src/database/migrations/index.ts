import { FirstSlice1700000000001 } from './1-first-slice.migration.ts';

export const migrations = [FirstSlice1700000000001];
