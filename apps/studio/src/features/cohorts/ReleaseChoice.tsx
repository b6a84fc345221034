import { useLingui } from '@lingui/react/macro';
import type { ReleaseChoice as Choice } from '../../gql/graphql.ts';

/** Which release the student is on where the other cohort is on another; their own unless chosen. */
export function ReleaseChoice({ own, cohorts }: { own: number; cohorts: number }) {
  const { t } = useLingui();
  const choices: { choice: Choice; name: string; words: string }[] = [
    {
      choice: 'KEEP',
      name: t`Stay on release ${own}`,
      words: t`They go on with the lessons and questions that they know. Nothing changes for them.`,
    },
    {
      choice: 'COHORTS',
      name: t`Change to release ${cohorts}, as the cohort`,
      words: t`What they did goes along. Progress is counted by what release ${cohorts} asks for and can rise or fall; no answer is lost, none is scored again.`,
    },
  ];
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-2 text-sm font-semibold">{t`The cohort is on another release`}</legend>
      {choices.map(({ choice, name, words }) => (
        <label
          key={choice}
          className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 rounded-control border border-edge bg-surface p-3 has-checked:border-accent has-checked:bg-accent-soft"
        >
          <input
            type="radio"
            name="release"
            value={choice}
            defaultChecked={choice === 'KEEP'}
            className="mt-0.5 size-5"
          />
          <span className="grid gap-0.5">
            <span className="text-sm font-semibold">{name}</span>
            <span className="text-xs">{words}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
