import { path, type Outline } from '../../courses/index.ts';
import type { Locks } from '../locks/lock.reader.ts';
import { courseProgress, type RollupArrays } from '../home/figures.ts';
import type { MovableRunRow } from './move.sql.ts';
import type { MovedStudent } from './move.types.ts';

/** One run as it stands, and as it would. */
export type MovableRun = {
  row: MovableRunRow;
  before: { outline: Outline; rollup: RollupArrays | undefined; locks: Locks };
  after: { outline: Outline; rollup: RollupArrays | undefined; locks: Locks };
};

export function assembleMoved({ row, before, after }: MovableRun): MovedStudent {
  const here = path(before.outline).map(({ activity }) => activity.id);
  const there = path(after.outline).map(({ activity }) => activity);
  const stays = there.filter(({ id }) => here.includes(id));
  const closes = stays.filter(({ id }) => !before.locks.has(id) && after.locks.has(id));
  const opens = stays.filter(({ id }) => before.locks.has(id) && !after.locks.has(id));
  return {
    enrolmentId: row.id,
    name: row.name,
    isPaused: row.state === 'PAUSED',
    release: before.outline.release,
    before: courseProgress(before.outline, before.rollup),
    after: courseProgress(after.outline, after.rollup),
    underWay: row.under_way,
    newlyLocked: closes.map(({ title }) => title),
    newlyOpen: opens.map(({ title }) => title),
  };
}
