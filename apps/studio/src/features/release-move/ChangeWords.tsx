import { Plural, Trans } from '@lingui/react/macro';
import { ArrowRightLeft, Minus, Pencil, Plus } from 'lucide-react';
import type { ReleaseChangePartsFragment } from '../../gql/graphql.ts';

type Change = ReleaseChangePartsFragment;

/** What is gained, lost, moved and changed, a sentence each. */
export function ChangeWords({ changes }: { changes: readonly Change[] }) {
  if (changes.length === 0) {
    return (
      <p className="text-sm text-muted">
        <Trans>For students nothing changes: only what authors see is different.</Trans>
      </p>
    );
  }
  return (
    <ul className="divide-y divide-line rounded-button border border-line bg-surface text-sm">
      {changes.map((change) => (
        <li
          key={`${change.kind}:${change.activityId ?? change.title}`}
          className="flex items-start gap-3 px-3 py-2.5"
        >
          <Mark kind={change.kind} />
          <span className="min-w-0 wrap-anywhere">
            <Words change={change} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function Mark({ kind }: { kind: Change['kind'] }) {
  const className = 'mt-0.5 shrink-0';
  if (kind === 'GAINED') return <Plus aria-hidden size={16} className={`${className} text-ok`} />;
  if (kind === 'LOST') return <Minus aria-hidden size={16} className={`${className} text-warn`} />;
  if (kind === 'MOVED') {
    return <ArrowRightLeft aria-hidden size={16} className={`${className} text-muted`} />;
  }
  return <Pencil aria-hidden size={16} className={`${className} text-muted`} />;
}

function Words({ change }: { change: Change }) {
  const { title, before, after } = change;
  switch (change.kind) {
    case 'GAINED':
      return (
        <Trans>
          “{title}” is new, in “{after}”.
        </Trans>
      );
    case 'LOST':
      return (
        <Trans>
          “{title}” is gone from “{before}”. What was done in it is kept.
        </Trans>
      );
    case 'MOVED':
      return (
        <Trans>
          “{title}” moves from “{before}” to “{after}”, with what was done in it.
        </Trans>
      );
    case 'RENAMED':
    case 'MODULE_RENAMED':
      return (
        <Trans>
          “{before}” is now called “{after}”.
        </Trans>
      );
    case 'REQUIRED':
      return <Trans>“{title}” becomes required.</Trans>;
    case 'OPTIONAL':
      return <Trans>“{title}” becomes optional.</Trans>;
    case 'TEXT':
      return <Trans>The text of “{title}” is changed.</Trans>;
    case 'RULES':
      return <Trans>What has to be done before “{title}” is changed.</Trans>;
    case 'QUESTIONS':
      return <QuestionWords change={change} />;
  }
}

function QuestionWords({ change: { title, added, removed, changed } }: { change: Change }) {
  return (
    <>
      <Trans>Questions of “{title}”:</Trans>{' '}
      {added > 0 ? <Plural value={added} one="# is new. " other="# are new. " /> : null}
      {removed > 0 ? <Plural value={removed} one="# is gone. " other="# are gone. " /> : null}
      {changed > 0 ? <Plural value={changed} one="# is changed. " other="# are changed. " /> : null}
      <Trans>What was handed in keeps its score.</Trans>
    </>
  );
}
