import { useLingui } from '@lingui/react/macro';
import { isQuestionTypeName, questionTypes } from '@palpate/question-types/pure';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { SearchField } from '../../ui/SearchField.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { lessonsOf } from './course.places.ts';
import type { Course } from './course.places.ts';
import { readQuestionSearch } from './question.search.ts';
import type { QuestionSearch } from './question.search.ts';
import { useTypeWords } from './use-type-words.ts';

type QuestionFilterProps = { course: Course; search: QuestionSearch };

/** Which questions are shown; all of it stands in the address. */
export function QuestionFilter({ course, search }: QuestionFilterProps) {
  const { t } = useLingui();
  const words = useTypeWords();
  const narrow = useNarrow();
  const types = Object.keys(questionTypes).filter(isQuestionTypeName);
  return (
    <div role="search" className="flex flex-wrap items-end gap-x-4 gap-y-3 text-xs">
      <SearchField
        label={t`Search`}
        initial={search.search ?? ''}
        onSettled={(words) => narrow({ search: words })}
        className="basis-full sm:basis-64"
      />
      <Choice
        label={t`Lesson`}
        value={search.lesson ?? ''}
        onChange={(lesson) => narrow({ lesson })}
        choices={lessonsOf(course).map(({ key, title }) => ({ value: key, label: title }))}
        every={t`All lessons`}
      />
      <Choice
        label={t`Type`}
        value={search.type ?? ''}
        onChange={(type) => narrow({ type })}
        choices={types.map((type) => ({ value: type, label: words[type].name }))}
        every={t`All types`}
      />
      <Choice
        label={t`Use`}
        value={search.use ?? ''}
        onChange={(use) => narrow({ use })}
        choices={[
          { value: 'practice', label: t`Practice` },
          { value: 'graded', label: t`Graded` },
        ]}
        every={t`Both uses`}
      />
      <Tick isOn={search.problems === true} onChange={(problems) => narrow({ problems })}>
        {t`Only with problems`}
      </Tick>
      <Tick isOn={search.archived === true} onChange={(archived) => narrow({ archived })}>
        {t`Archived`}
      </Tick>
    </div>
  );
}

/** Changes a part of the address and keeps the rest. */
function useNarrow() {
  const navigate = useNavigate();
  return (part: Record<string, unknown>) => {
    const named = Object.fromEntries(
      Object.entries(part).map(([name, value]) => [name, value || undefined]),
    );
    void navigate({
      to: '.',
      search: (previous) => readQuestionSearch({ ...previous, ...named }),
      replace: true,
      resetScroll: false,
    });
  };
}

type ChoiceProps = {
  label: string;
  value: string;
  every: string;
  choices: readonly { value: string; label: string }[];
  onChange: (value: string) => void;
};

function Choice({ label, value, every, choices, onChange }: ChoiceProps) {
  return (
    <SelectField
      label={label}
      look="filter"
      value={value}
      onChange={(event) => onChange(event.target.value)}
      className="flex-1 basis-36 sm:max-w-56"
    >
      <option value="">{every}</option>
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </SelectField>
  );
}

type TickProps = { isOn: boolean; onChange: (isOn: boolean) => void; children: ReactNode };

function Tick({ isOn, onChange, children }: TickProps) {
  return (
    <label className="flex min-h-12 cursor-pointer items-center gap-2">
      <input
        type="checkbox"
        checked={isOn}
        onChange={(event) => onChange(event.target.checked)}
        className="size-4"
      />
      {children}
    </label>
  );
}
