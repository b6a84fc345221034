import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { HeatMapCoursesDocument } from '../../gql/graphql.ts';
import type { HeatMapQuery } from '../../gql/graphql.ts';
import type { HeatMapSearch } from './heat-map.search.ts';

type Shown = Pick<HeatMapQuery['heatMap'], 'cohort' | 'course'>;

/** Another course of the cohort; nothing until it is known to take several. */
export function CourseSelect({ cohort, course }: Shown) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { data } = useQuery(HeatMapCoursesDocument, { variables: { cohortId: cohort.id } });
  const courses = data?.cohort.courses ?? [];
  if (courses.length < 2) return null;
  const show = (courseId: string) => {
    void navigate({
      to: '/cohorts/$cohortId/$courseId',
      params: { cohortId: cohort.id, courseId },
      // A module and a student are of the course that is left.
      search: ({ behind: _, student: __, sort: ___, ...kept }: HeatMapSearch) => kept,
    });
  };
  return (
    <select
      aria-label={t`Course`}
      value={course.id}
      onChange={(event) => show(event.target.value)}
      className="control inline-block! h-11! w-auto! max-w-full text-xs! lg:h-8!"
    >
      {courses.map(({ courseId, title }) => (
        <option key={courseId} value={courseId}>
          {title}
        </option>
      ))}
    </select>
  );
}
