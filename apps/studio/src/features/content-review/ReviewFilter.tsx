import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import type { ReviewDeskProps } from './ReviewDesk.tsx';
import type { ReviewSearch } from './review.search.ts';

type ReviewFilterProps = Pick<ReviewDeskProps, 'course' | 'courses'> & { onlyDrafts: boolean };

export function ReviewFilter({ course, courses, onlyDrafts }: ReviewFilterProps) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const change = (search: ReviewSearch) => {
    void navigate({
      to: '.',
      search: (previous) => ({ ...previous, ...search }),
      replace: true,
      resetScroll: false,
    });
  };
  return (
    <div className="flex flex-wrap items-center gap-x-6 gap-y-2 text-xs">
      {courses.length > 1 ? (
        <label className="flex items-center gap-2">
          <span className="text-muted">
            <Trans>Course</Trans>
          </span>
          <select
            value={course.id}
            onChange={(event) => change({ course: event.target.value, text: undefined })}
            className="min-h-12 rounded-control border border-edge bg-surface px-2 lg:min-h-8"
          >
            {courses.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      <label className="flex min-h-12 cursor-pointer items-center gap-2 lg:min-h-8">
        <input
          type="checkbox"
          checked={onlyDrafts}
          onChange={(event) => change({ drafts: event.target.checked || undefined })}
          className="size-4"
        />
        {t`Only what is not yet reviewed`}
      </label>
    </div>
  );
}
