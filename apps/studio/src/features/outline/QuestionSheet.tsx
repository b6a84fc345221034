import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@palpate/ui/Button';
import { Sheet } from '@palpate/ui/Sheet';
import { useState } from 'react';
import { ChosenQuestions } from './ChosenQuestions.tsx';
import { QuestionPicker } from './QuestionPicker.tsx';
import { useOutlineTools } from './outline.context.ts';
import type { OutlineActivity } from './outline.undo.ts';

export type QuestionSheetProps = { quiz: OutlineActivity; onClosed: () => void };

/** What a quiz asks: its questions in order, and the bank to choose others from. */
export function QuestionSheet({ quiz, onClosed }: QuestionSheetProps) {
  const { t } = useLingui();
  const { desk, courseId } = useOutlineTools();
  const [chosen, setChosen] = useState<readonly string[]>(quiz.questions);
  const use = quiz.kind === 'QUIZ' ? 'graded' : 'practice';
  const toggle = (key: string) =>
    setChosen(chosen.includes(key) ? chosen.filter((one) => one !== key) : [...chosen, key]);
  const save = () => {
    const edit = { setQuestions: { activity: quiz.key, questions: [...chosen] } };
    void desk.edit(edit, t`The questions of “${quiz.title}” were changed.`).then(onClosed);
  };
  return (
    <Sheet title={t`Questions of “${quiz.title}”`} onClosed={onClosed}>
      <div className="mt-2 grid grid-cols-1 gap-5 text-sm">
        <ChosenQuestions courseId={courseId} use={use} keys={chosen} onChange={setChosen} />
        <QuestionPicker courseId={courseId} use={use} chosen={chosen} onToggle={toggle} />
        <div className="sticky bottom-0 -mx-5 -mb-5 flex flex-wrap items-center gap-2 border-t border-line bg-surface px-5 py-4 sm:-mx-6 sm:-mb-6 sm:px-6">
          <Button isBusy={desk.isBusy} onClick={save}>
            <Plural
              value={chosen.length}
              _0="Save without questions"
              one="Save # question"
              other="Save # questions"
            />
          </Button>
          <Button variant="quiet" onClick={onClosed}>
            <Trans>Leave as it was</Trans>
          </Button>
        </div>
      </div>
    </Sheet>
  );
}
