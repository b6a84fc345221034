import { Plural, Trans } from '@lingui/react/macro';
import { CircleAlert } from 'lucide-react';
import { useFieldWords } from './fields/field.words.ts';
import type { QuestionEditing } from './use-question-editing.ts';

/** All that the reader of the file says of the question; each leads to its field. */
export function ProblemList({ editing }: { editing: QuestionEditing }) {
  const wordsOf = useFieldWords();
  const { faults, saved, isDirty } = editing;
  const said = new Set<string>(faults.map(({ code }) => code));
  // What only the whole course shows: it was looked at when the question was saved.
  const ofCourse = isDirty ? [] : (saved?.problems ?? []).filter(({ code }) => !said.has(code));
  const count = faults.length + ofCourse.length;
  if (count === 0) return null;
  return (
    <section
      aria-labelledby="question-problems"
      className="grid gap-2 rounded-button bg-caution-soft p-4"
    >
      <h2 id="question-problems" className="flex items-center gap-2 text-sm font-semibold">
        <CircleAlert aria-hidden size={18} className="text-caution" />
        <Plural value={count} one="# problem" other="# problems" />
      </h2>
      <p className="text-xs">
        <Trans>It can be saved like this. A course with problems can't be published.</Trans>
      </p>
      <ul className="grid text-xs">
        {faults.map(({ path, message }) => {
          const name = path.map(String).join('.');
          return (
            <li key={`${name} ${message}`}>
              <button
                type="button"
                onClick={() => goTo(name)}
                className="min-h-12 text-start underline decoration-edge underline-offset-4 hover:decoration-ink lg:min-h-7"
              >
                <span className="font-medium">{wordsOf(path)}:</span> {message}
              </button>
            </li>
          );
        })}
        {ofCourse.map(({ code, message }) => (
          <li key={`${code} ${message}`} className="py-1">
            {message}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The field of that name, or the nearest one around it. */
function goTo(name: string): void {
  for (let rest = name; rest !== ''; rest = rest.slice(0, Math.max(0, rest.lastIndexOf('.')))) {
    const field = document.querySelector<HTMLElement>(`[data-field~="${CSS.escape(rest)}"]`);
    if (!field) continue;
    const control = field.querySelector<HTMLElement>('input, textarea, select');
    field.scrollIntoView({ block: 'center' });
    (control ?? field).focus({ preventScroll: true });
    return;
  }
}
