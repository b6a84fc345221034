import { useLingui } from '@lingui/react/macro';
import { isQuestionTypeName, questionTypes } from '@palpate/question-types/pure';
import { Sheet } from '@palpate/ui/Sheet';
import { Link } from '@tanstack/react-router';
import { useTypeWords } from './use-type-words.ts';

type NewQuestionSheetProps = {
  courseId: string;
  /** The activity that it is written for. */
  place: string | undefined;
  onClosed: () => void;
};

/** The types, each with what it is good for. */
export function NewQuestionSheet({ courseId, place, onClosed }: NewQuestionSheetProps) {
  const { t } = useLingui();
  const words = useTypeWords();
  const types = Object.keys(questionTypes).filter(isQuestionTypeName);
  return (
    <Sheet title={t`What kind of question?`} onClosed={onClosed}>
      <ul className="-mx-2 mt-2 grid gap-1">
        {types.map((type) => {
          const { name, purpose, Icon } = words[type];
          return (
            <li key={type}>
              <Link
                to="/courses/$courseId/questions/new"
                params={{ courseId }}
                search={{ type, ...(place && { place }) }}
                className="flex min-h-12 items-start gap-3 rounded-control p-2 hover:bg-sunken"
              >
                <Icon aria-hidden size={20} className="mt-0.5 shrink-0 text-accent" />
                <span className="grid">
                  <span className="text-sm font-semibold">{name}</span>
                  <span className="text-xs text-pretty text-muted">{purpose}</span>
                </span>
              </Link>
            </li>
          );
        })}
      </ul>
    </Sheet>
  );
}
