import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@palpate/ui/Button';
import { Field } from '@palpate/ui/Field';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { SubmitEvent } from 'react';
import type { OutlineEditInput } from '../../gql/graphql.ts';
import { useOutlineTools } from './outline.context.ts';
import type { OutlineModule } from './outline.undo.ts';

type Kind = 'lesson' | 'practice' | 'quiz';

const MINUTES: Record<Kind, number> = { lesson: 10, practice: 5, quiz: 15 };

/** A new lesson or quiz at the end of a module: its kind first, then its name. */
export function AddActivity({ module }: { module: OutlineModule }) {
  const { t } = useLingui();
  const [kind, setKind] = useState<Kind | null>(null);
  const words: Record<Kind, string> = { lesson: t`Lesson`, practice: t`Practice`, quiz: t`Quiz` };
  return (
    <div className="p-2">
      <div role="group" aria-label={t`Add to “${module.title}”`} className="flex flex-wrap gap-1">
        {(['lesson', 'practice', 'quiz'] as const).map((one) => (
          <Button
            key={one}
            variant="quiet"
            aria-pressed={kind === one}
            icon={<Plus aria-hidden size={15} />}
            className="text-xs! aria-pressed:bg-sunken aria-pressed:text-ink lg:min-h-8"
            onClick={() => setKind(kind === one ? null : one)}
          >
            {words[one]}
          </Button>
        ))}
      </div>
      {kind ? (
        <NewActivity key={kind} module={module} kind={kind} onDone={() => setKind(null)} />
      ) : null}
    </div>
  );
}

type NewActivityProps = { module: OutlineModule; kind: Kind; onDone: () => void };

function NewActivity({ module, kind, onDone }: NewActivityProps) {
  const { t } = useLingui();
  const { desk } = useOutlineTools();
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const title = String(form.get('title')).trim();
    const named = { module: module.key, title, minutes: Number(form.get('minutes')) };
    const edit: OutlineEditInput =
      kind === 'lesson' ? { addLesson: named } : { addQuiz: { ...named, preset: kind } };
    const words = t`“${title}” stands at the end of “${module.title}” now.`;
    void desk.edit(edit, words).then((isMade) => isMade && onDone());
  };
  return (
    <form
      onSubmit={submit}
      onKeyDown={(event) => event.key === 'Escape' && onDone()}
      className="grid items-end gap-3 p-2 sm:grid-cols-[minmax(0,1fr)_7rem_auto]"
    >
      <Field label={t`Title`} name="title" required maxLength={200} autoComplete="off" autoFocus />
      <Field
        label={t`Minutes`}
        name="minutes"
        type="number"
        inputMode="numeric"
        min={1}
        max={600}
        defaultValue={MINUTES[kind]}
        required
      />
      <Button type="submit" isBusy={desk.isBusy}>
        <Trans>Add</Trans>
      </Button>
    </form>
  );
}
