import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { isQuestionTypeName } from '@palpate/question-types/pure';
import { Link } from '@tanstack/react-router';
import { Archive, CircleAlert, CircleHelp, ShieldAlert } from 'lucide-react';
import type { QuestionHeadFragment } from '../../gql/graphql.ts';
import { reviewOf } from './forms/head.model.ts';
import { useTypeWords } from './use-type-words.ts';

type QuestionRowProps = {
  courseId: string;
  question: QuestionHeadFragment;
  /** Of lessons and quizzes, by their key. */
  titles: ReadonlyMap<string, string>;
};

export function QuestionRow({ courseId, question, titles }: QuestionRowProps) {
  const { t } = useLingui();
  const words = useTypeWords();
  const { key, type, stem, isArchived } = question;
  const known = isQuestionTypeName(type) ? words[type] : { name: type, Icon: CircleHelp };
  return (
    <li>
      <Link
        to="/courses/$courseId/questions/$key"
        params={{ courseId, key }}
        data-text={key}
        className="grid grid-cols-[auto_minmax(0,1fr)] items-start gap-x-3 gap-y-1 px-3 py-2.5 text-xs -outline-offset-3 hover:bg-sunken lg:grid-cols-[auto_minmax(0,1fr)_auto] lg:py-1.5"
      >
        <known.Icon aria-hidden size={18} className="mt-px text-muted" />
        <span className="grid min-w-0 gap-0.5">
          <span
            className={`line-clamp-2 text-sm lg:line-clamp-1 ${isArchived ? 'text-muted' : ''}`}
          >
            {stem || t`Nothing is asked yet`}
          </span>
          <span className="truncate text-muted">
            <span translate="no">{key}</span> · {known.name} · <Places {...{ question, titles }} />
          </span>
        </span>
        <Marks question={question} />
      </Link>
    </li>
  );
}

/** Where it is asked, or at least which lesson it is about. */
function Places({ question, titles }: Pick<QuestionRowProps, 'question' | 'titles'>) {
  const { i18n } = useLingui();
  const titleOf = (key: string) => titles.get(key) ?? key;
  if (question.usedIn.length === 0) {
    return <Trans>not asked anywhere, about “{titleOf(question.lesson)}”</Trans>;
  }
  const list = new Intl.ListFormat(i18n.locale, { type: 'unit' });
  return <>{list.format(question.usedIn.map(titleOf))}</>;
}

function Marks({ question }: { question: QuestionHeadFragment }) {
  const { use, isSafetyCritical, problems, isArchived, review } = question;
  const isReviewed = reviewOf(review) !== 'draft';
  return (
    <span className="col-start-2 flex flex-wrap items-center gap-x-3 gap-y-1 lg:col-start-auto lg:min-h-6">
      {problems > 0 ? (
        <span className="inline-flex items-center gap-1 font-medium text-caution">
          <CircleAlert aria-hidden size={14} />
          <Plural value={problems} one="# problem" other="# problems" />
        </span>
      ) : null}
      {isSafetyCritical ? (
        <span className="inline-flex items-center gap-1 font-medium text-caution">
          <ShieldAlert aria-hidden size={14} />
          <Trans>Safety-critical</Trans>
        </span>
      ) : null}
      {isArchived ? (
        <span className="inline-flex items-center gap-1 text-muted">
          <Archive aria-hidden size={14} />
          <Trans>Archived</Trans>
        </span>
      ) : null}
      <span className="text-muted lg:w-28">
        {use === 'graded' ? <Trans>Graded</Trans> : <Trans>Practice</Trans>}
        {' · '}
        {isReviewed ? <Trans>reviewed</Trans> : <Trans>draft</Trans>}
      </span>
    </span>
  );
}
