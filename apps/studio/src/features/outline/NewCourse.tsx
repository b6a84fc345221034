import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { errorCode } from '@palpate/schema/client';
import { Button } from '@palpate/ui/Button';
import { Field } from '@palpate/ui/Field';
import { useNavigate } from '@tanstack/react-router';
import type { SubmitEvent } from 'react';
import { CreateCourseDocument } from '../../gql/graphql.ts';

/** A course begins with its name, and goes on in its outline. */
export function NewCourse({ isFirst }: { isFirst: boolean }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [mutate, { loading, error }] = useMutation(CreateCourseDocument);
  const code = errorCode(error);
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const title = String(new FormData(event.currentTarget).get('title')).trim();
    const answer = await mutate({ variables: { input: { title } } }).catch(() => null);
    const courseId = answer?.data?.createCourse.courseId;
    if (courseId) void navigate({ to: '/courses/$courseId', params: { courseId } });
  };
  return (
    <form onSubmit={(event) => void submit(event)} className="grid max-w-form gap-2">
      <div className="flex items-end gap-2">
        <Field
          label={t`New course`}
          name="title"
          required
          maxLength={200}
          autoComplete="off"
          className="min-w-0 flex-1"
        />
        <Button
          type="submit"
          variant={isFirst ? 'primary' : 'secondary'}
          className="min-h-12!"
          isBusy={loading}
        >
          <Trans>Create</Trans>
        </Button>
      </div>
      {code ? (
        <p role="alert" className="text-xs font-medium text-caution">
          {code === 'INPUT_INVALID' ? (
            <Trans>This name can't be used. Write another.</Trans>
          ) : (
            <Trans>The course wasn't created. Try again in a moment.</Trans>
          )}
        </p>
      ) : null}
    </form>
  );
}
