import { useLingui } from '@lingui/react/macro';
import type { RunAction } from '../../gql/graphql.ts';

type Words = {
  name: string;
  gist: string;
  title: (student: string) => string;
  /** What happens, and what is kept: read before it is done. */
  effects: readonly string[];
  confirm: string;
};

export function useActionWords(): Record<RunAction, Words> {
  const { t } = useLingui();
  const kept = t`Progress, answers and scores stay as they are.`;
  const logged = t`It stands in the history, with your name and the time.`;
  return {
    MOVE: {
      name: t`Move to another cohort`,
      gist: t`Takes everything along`,
      title: (student) => t`Move ${student}?`,
      effects: [
        t`Everything they did goes along, their answers and scores too.`,
        t`They stay on their release of the course, unless you choose the other cohort's.`,
        t`Its staff sees them from now on; this cohort's staff no longer does.`,
        logged,
      ],
      confirm: t`Move`,
    },
    PAUSE: {
      name: t`Pause`,
      gist: t`They can read, and do no new work`,
      title: (student) => t`Pause the run of ${student}?`,
      effects: [
        t`They can still read their lessons and results, and are told that it is paused.`,
        t`Answers, new attempts and lesson progress are refused until it is resumed.`,
        kept,
        logged,
      ],
      confirm: t`Pause`,
    },
    RESUME: {
      name: t`Resume`,
      gist: t`Goes on where it was left`,
      title: (student) => t`Resume the run of ${student}?`,
      effects: [t`They go on where they left off, open attempts included.`, logged],
      confirm: t`Resume`,
    },
    WITHDRAW: {
      name: t`Withdraw`,
      gist: t`Ends this run; nothing is deleted`,
      title: (student) => t`Withdraw ${student}?`,
      effects: [
        t`The course leaves their home page, and the run leaves the heat map.`,
        t`Everything they did is kept, and you can take them back at any time.`,
        logged,
      ],
      confirm: t`Withdraw`,
    },
    RETURN: {
      name: t`Take back`,
      gist: t`Opens the same run again`,
      title: (student) => t`Take ${student} back?`,
      effects: [
        t`The same run opens again, with all its progress, on the release it was on.`,
        t`Where something was corrected meanwhile, the correction holds for it too.`,
        logged,
      ],
      confirm: t`Take back`,
    },
    REPEAT: {
      name: t`Repeat the course`,
      gist: t`A new run from the beginning`,
      title: (student) => t`Let ${student} repeat the course?`,
      effects: [
        t`A new run begins, empty, on the release that the cohort is on.`,
        t`This run ends and stays readable; its scores don't count in the new one.`,
        t`It can't be taken back: this run will not open again.`,
        logged,
      ],
      confirm: t`Begin the new run`,
    },
  };
}
