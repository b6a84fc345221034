import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { isQuestionTypeName } from '@palpate/question-types/pure';
import { Notice } from '@palpate/ui/Notice';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { QuestionCourseDocument, QuestionEntryDocument } from '../../gql/graphql.ts';
import type { QuestionEntryFragment } from '../../gql/graphql.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { useReturn } from '../../ui/use-return.ts';
import { lessonAt, askedAsAt } from './course.places.ts';
import type { Course } from './course.places.ts';
import { fieldsOf } from './forms/field.readers.ts';
import { modelOf, newModel } from './forms/question.models.ts';
import type { QuestionModel } from './forms/question.models.ts';
import { QuestionDesk } from './QuestionDesk.tsx';
import { QuestionSkeleton } from './QuestionSkeleton.tsx';
import type { NewQuestionSearch } from './question.search.ts';

/** A question of the draft, to be changed. */
export function QuestionPage({ courseId, questionKey }: { courseId: string; questionKey: string }) {
  const course = useCourse(courseId);
  const entry = useQuery(QuestionEntryDocument, {
    variables: { courseId, key: questionKey },
    // Someone else may have written meanwhile: what is edited is what is there now.
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  });
  const error = course.error ?? entry.error;
  const retry = () => void Promise.all([course.refetch(), entry.refetch()]).catch(() => undefined);
  if (course.data && entry.data) {
    return <Known course={course.data.draft} question={entry.data.draftQuestion} />;
  }
  return error ? (
    <NotLoaded title={questionKey} error={error} onRetry={retry} />
  ) : (
    <QuestionSkeleton />
  );
}

function Known({ course, question }: { course: Course; question: QuestionEntryFragment }) {
  const { t } = useLingui();
  const { type } = question;
  if (!isQuestionTypeName(type)) {
    return (
      <Notice tone="error" className="m-6" title={t`There is no form for “${type}”`}>
        <Trans>
          The file {question.path} says that {question.key} is of a type that does not exist. Mend
          the word there; every other field is kept.
        </Trans>
      </Notice>
    );
  }
  return (
    <Desk course={course} question={question} model={modelOf(type, fieldsOf(question.fields))} />
  );
}

/** A question that is not yet written. */
export function NewQuestionPage({
  courseId,
  search,
}: {
  courseId: string;
  search: NewQuestionSearch;
}) {
  const { t } = useLingui();
  const { data, error, refetch } = useCourse(courseId);
  const { type = 'single-choice', place } = search;
  if (data) {
    const { draft } = data;
    const lesson = lessonAt(draft, place);
    const model = newModel(type, { lesson, use: askedAsAt(draft, place) });
    return <Desk course={draft} question={null} model={model} place={place} />;
  }
  return error ? (
    <NotLoaded title={t`New question`} error={error} onRetry={() => void refetch()} />
  ) : (
    <QuestionSkeleton />
  );
}

type NotLoadedProps = { title: string; error: unknown; onRetry: () => void };

function NotLoaded({ title, error, onRetry }: NotLoadedProps) {
  return (
    <div className="grid gap-4 px-4 py-6 sm:px-6 lg:px-8 lg:py-8">
      <PageTitle>{title}</PageTitle>
      <PageHeader title={title} />
      <ErrorNotice error={error} onRetry={onRetry} />
    </div>
  );
}

type DeskProps = {
  course: Course;
  question: QuestionEntryFragment | null;
  model: QuestionModel;
  place?: string | undefined;
};

function Desk({ course, question, model, place }: DeskProps) {
  const navigate = useNavigate();
  const { courseId } = course;
  // The form begins once: what comes later from the cache is what it saved itself.
  const [begun] = useState({ model, question });
  return (
    <QuestionDesk
      course={course}
      question={begun.question}
      model={begun.model}
      place={place}
      onMade={(key) =>
        void navigate({
          to: '/courses/$courseId/questions/$key',
          params: { courseId, key },
          replace: true,
          ignoreBlocker: true,
        })
      }
    />
  );
}

function useCourse(courseId: string) {
  const course = useQuery(QuestionCourseDocument, {
    variables: { courseId },
    fetchPolicy: 'cache-and-network',
  });
  // A source that was added in another tab is offered here.
  useReturn(() => void course.refetch().catch(() => undefined));
  return course;
}
