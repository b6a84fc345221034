import { FirstSlice1700000000001 } from './1-first-slice.migration.ts';
import { LocksAndWaiting1700000000002 } from './2-locks-and-waiting.migration.ts';
import { AssetsAndReviews1700000000003 } from './3-assets-and-reviews.migration.ts';
import { RunsAndHistory1700000000004 } from './4-runs-and-history.migration.ts';
import { SignIn1700000000006 } from './6-sign-in.migration.ts';
import { Drafts1700000000007 } from './7-drafts.migration.ts';
import { ReleaseMoves1700000000008 } from './8-release-moves.migration.ts';
import { Certificates1700000000009 } from './9-certificates.migration.ts';
import { Invitations1700000000005 } from './5-invitations.migration.ts';

export const migrations = [
  FirstSlice1700000000001,
  LocksAndWaiting1700000000002,
  AssetsAndReviews1700000000003,
  RunsAndHistory1700000000004,
  Invitations1700000000005,
  SignIn1700000000006,
  Drafts1700000000007,
  ReleaseMoves1700000000008,
  Certificates1700000000009,
];
