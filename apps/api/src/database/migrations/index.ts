import { FirstSlice1700000000001 } from './1-first-slice.migration.ts';
import { LocksAndWaiting1700000000002 } from './2-locks-and-waiting.migration.ts';
import { AssetsAndReviews1700000000003 } from './3-assets-and-reviews.migration.ts';

export const migrations = [
  FirstSlice1700000000001,
  LocksAndWaiting1700000000002,
  AssetsAndReviews1700000000003,
];
