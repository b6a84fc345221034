import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { X } from 'lucide-react';
import { useLayoutEffect, useRef } from 'react';
import { QuestionBankDocument } from '../../gql/graphql.ts';
import { MoveButtons } from '../../ui/MoveButtons.tsx';

export type ChosenQuestionsProps = {
  courseId: string;
  use: 'practice' | 'graded';
  keys: readonly string[];
  onChange: (keys: readonly string[]) => void;
};

/** As many as a page holds at most: a question past them is named by its key. */
const NAMED = 200;

/** The questions in the order in which they are asked. */
export function ChosenQuestions({ courseId, use, keys, onChange }: ChosenQuestionsProps) {
  const { t } = useLingui();
  const { data } = useQuery(QuestionBankDocument, { variables: { courseId, use, first: NAMED } });
  const stems = new Map(data?.draftQuestions.edges.map(({ node }) => [node.key, node.stem]));
  const list = useRef<HTMLOListElement>(null);
  const control = useRef<string | null>(null);
  useLayoutEffect(() => {
    const name = control.current;
    control.current = null;
    if (name) list.current?.querySelector<HTMLElement>(`[data-control="${name}"]`)?.focus();
  }, [keys]);
  const move = (index: number, by: -1 | 1) => {
    const moved = keys[index] ?? '';
    control.current = CSS.escape(`chosen-${moved}:${by < 0 ? 'up' : 'down'}`);
    onChange(keys.filter((_, place) => place !== index).toSpliced(index + by, 0, moved));
  };
  return (
    <section aria-labelledby="chosen-questions">
      <h3 id="chosen-questions" className="mb-1 text-sm font-semibold">
        <Trans>Asked, in this order</Trans>
      </h3>
      {keys.length === 0 ? (
        <p className="text-muted">
          <Trans>None yet. Tick some below.</Trans>
        </p>
      ) : null}
      <ol ref={list} className="grid">
        {keys.map((key, index) => (
          <li key={key} className="flex items-center border-b border-line">
            <span className="tabular w-8 text-xs text-muted">{index + 1}.</span>
            <span className="min-w-0 flex-1 py-1.5">
              <span className="line-clamp-2">{stems.get(key)}</span>
              <span className="block text-xs text-muted" translate="no">
                {key}
              </span>
            </span>
            <MoveButtons
              row={`“${key}”`}
              control={`chosen-${key}`}
              isFirst={index === 0}
              isLast={index === keys.length - 1}
              onMove={(by) => move(index, by)}
            />
            <button
              type="button"
              aria-label={t`Take ${key} out`}
              title={t`Take ${key} out`}
              onClick={() => onChange(keys.filter((one) => one !== key))}
              className="grid size-12 place-items-center rounded-control text-muted hover:bg-sunken hover:text-ink lg:size-8"
            >
              <X aria-hidden size={16} />
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
