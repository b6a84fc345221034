import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, buttonClass } from '@palpate/ui/Button';
import { Notice } from '@palpate/ui/Notice';
import { Sheet } from '@palpate/ui/Sheet';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { MoveCohortInput, MovedStudentPartsFragment } from '../../gql/graphql.ts';
import { useMove } from './use-move.ts';

export type MoveConfirmProps = {
  move: MoveCohortInput;
  number: number;
  cohortName: string;
  students: readonly MovedStudentPartsFragment[];
  /** The cohort moved meanwhile: what is shown is out of date. */
  onConflict: () => void;
};

/** Asks once more, moves, and says that it is done. */
export function MoveConfirm({ move, number, cohortName, students, onConflict }: MoveConfirmProps) {
  const { t } = useLingui();
  const [isAsked, setAsked] = useState(false);
  const { run, moved, isConflict, isBusy, hasFailed } = useMove(onConflict);
  if (moved) return <Done move={move} number={number} students={moved.students} />;
  const underWay = students.reduce((sum, student) => sum + student.underWay, 0);
  return (
    <div className="grid justify-items-start gap-3">
      {isConflict ? (
        <Notice title={t`The cohort was moved meanwhile`}>
          <Trans>Nothing was done twice. What you see now is from where it is; look again.</Trans>
        </Notice>
      ) : null}
      {hasFailed ? (
        <Notice tone="error" title={t`The cohort was not moved`}>
          <Trans>Nothing was changed. Try again in a moment.</Trans>
        </Notice>
      ) : null}
      <Button isBusy={isBusy} onClick={() => setAsked(true)}>
        {t`Move to release ${number}`}
      </Button>
      {isAsked ? (
        <Sheet title={t`Move ${cohortName} to release ${number}?`} onClosed={() => setAsked(false)}>
          <ul className="mt-3 grid list-disc gap-1.5 ps-5 text-sm">
            <li>
              <Plural
                value={students.length}
                one="# student is on the new release at once"
                other="# students are on the new release at once"
              />
            </li>
            {underWay > 0 ? (
              <li>
                <Plural
                  value={underWay}
                  one="# quiz under way goes on with its own questions"
                  other="# quizzes under way go on with their own questions"
                />
              </li>
            ) : null}
            <li>
              <Trans>What was done and handed in is kept, and counts where it stands by then</Trans>
            </li>
          </ul>
          <div className="mt-5 flex flex-wrap gap-2">
            <Button
              isBusy={isBusy}
              onClick={() => {
                setAsked(false);
                void run(move);
              }}
            >
              <Trans>Move now</Trans>
            </Button>
            <Button variant="quiet" onClick={() => setAsked(false)}>
              <Trans>Not yet</Trans>
            </Button>
          </div>
        </Sheet>
      ) : null}
    </div>
  );
}

type DoneProps = { move: MoveCohortInput; number: number; students: number };

function Done({ move: { cohortId, courseId }, number, students }: DoneProps) {
  const { t } = useLingui();
  return (
    <Notice
      tone="ok"
      title={t`The cohort is on release ${number}`}
      action={
        <Link
          to="/cohorts/$cohortId/$courseId"
          params={{ cohortId, courseId }}
          className={buttonClass('secondary')}
        >
          <Trans>To the heat map</Trans>
        </Link>
      }
    >
      <Plural value={students} one="# student has moved." other="# students have moved." />
    </Notice>
  );
}
