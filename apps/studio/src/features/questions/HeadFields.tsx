import { Trans, useLingui } from '@lingui/react/macro';
import { ShieldAlert } from 'lucide-react';
import { useId } from 'react';
import { useController, useFormContext, useWatch } from 'react-hook-form';
import { ChoiceField } from './fields/ChoiceField.tsx';
import { FormPart } from './fields/FormPart.tsx';
import { RadioGroup } from './fields/RadioGroup.tsx';
import { SourcesField } from './fields/SourcesField.tsx';
import { TextField } from './fields/TextField.tsx';
import { reviewOf } from './forms/head.model.ts';
import type { HeadModel } from './forms/head.model.ts';
import { lessonsOf } from './course.places.ts';
import type { Course } from './course.places.ts';

type HeadFieldsProps = { course: Course; isPublished: boolean };

/** What every question says of itself, whatever its type. */
export function HeadFields({ course, isPublished }: HeadFieldsProps) {
  const { t } = useLingui();
  const areas = useId();
  return (
    <FormPart title={t`About the question`}>
      <UseField isPublished={isPublished} />
      <div className="grid gap-3 sm:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <ChoiceField
          name="lesson"
          label={t`Lesson it is about`}
          none={t`Choose a lesson`}
          choices={lessonsOf(course).map(({ key, title }) => ({ value: key, label: title }))}
        />
        <TextField
          name="area"
          label={t`Area`}
          hint={t`Figures are grouped by it.`}
          suggestions={areas}
          isOptional
        />
        <datalist id={areas}>
          {course.areas.map((area) => (
            <option key={area} value={area} />
          ))}
        </datalist>
      </div>
      <SourcesField courseId={course.courseId} sources={course.sources} />
      <SafetyField />
      <ReviewField />
    </FormPart>
  );
}

function UseField({ isPublished }: Pick<HeadFieldsProps, 'isPublished'>) {
  const { t } = useLingui();
  const { setValue } = useFormContext<HeadModel>();
  const use = useWatch<HeadModel, 'use'>({ name: 'use' });
  if (isPublished) {
    return (
      <div data-field="use" className="grid gap-0.5 text-xs">
        <p className="font-semibold">{use === 'graded' ? t`Graded` : t`Practice`}</p>
        <p className="text-pretty text-muted">
          <Trans>
            It was published so. A question keeps its use: what was answered as practice is never
            counted as a test. To ask it otherwise, write a new one.
          </Trans>
        </p>
      </div>
    );
  }
  return (
    <RadioGroup
      name="use"
      label={t`Use`}
      choices={[
        { value: 'practice', label: t`Practice`, hint: t`Checks in lessons and practice quizzes` },
        { value: 'graded', label: t`Graded`, hint: t`Quizzes that count, and nowhere else` },
      ]}
      value={use}
      onChange={(next) => setValue('use', next, { shouldDirty: true })}
    />
  );
}

function SafetyField() {
  const { field } = useController<HeadModel, 'safetyCritical'>({ name: 'safetyCritical' });
  return (
    <label
      data-field="safetyCritical"
      className="flex cursor-pointer items-start gap-3 rounded-button border border-line bg-surface p-3"
    >
      <input
        type="checkbox"
        name="safetyCritical"
        checked={field.value}
        onBlur={field.onBlur}
        onChange={(event) => field.onChange(event.target.checked)}
        className="mt-1 size-4 shrink-0"
      />
      <span className="grid gap-0.5">
        <span className="flex items-center gap-1.5 text-xs font-semibold">
          <ShieldAlert aria-hidden size={15} className="text-caution" />
          <Trans>Safety-critical</Trans>
        </span>
        <span className="text-xs text-pretty text-muted">
          <Trans>
            A wrong answer could hurt a client. A course can keep a module closed until every such
            question of a quiz was answered rightly, and staff see who missed one.
          </Trans>
        </span>
      </span>
    </label>
  );
}

function ReviewField() {
  const { setValue } = useFormContext<HeadModel>();
  const review = reviewOf(useWatch<HeadModel, 'review'>({ name: 'review' }));
  if (review === 'draft') {
    return (
      <p data-field="review" className="text-xs text-pretty text-muted">
        <Trans>
          Draft: nobody has signed this text in the course's files. Staff sign a published text
          under “Content review”.
        </Trans>
      </p>
    );
  }
  return (
    <div data-field="review" className="flex flex-wrap items-center gap-x-4 gap-y-1 text-xs">
      <p>
        <Trans>
          Reviewed by {review.by} ({review.licence}), {review.date}. If the meaning changes, make it
          a draft again.
        </Trans>
      </p>
      <button
        type="button"
        onClick={() => setValue('review', 'draft', { shouldDirty: true })}
        className="inline-flex min-h-12 items-center font-semibold text-accent underline underline-offset-4 lg:min-h-8"
      >
        <Trans>Make it a draft</Trans>
      </button>
    </div>
  );
}
