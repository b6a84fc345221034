import { Trans, useLingui } from '@lingui/react/macro';
import type { CourseRowFragment } from '../../gql/graphql.ts';
import { ScrollRegion } from '../../ui/ScrollRegion.tsx';
import { Moment } from '../../ui/Time.tsx';

const head = 'h-11 px-3 text-start font-medium whitespace-nowrap text-muted lg:h-8';
const cell = 'h-11 border-t border-line px-3 whitespace-nowrap tabular lg:h-8';

export function CourseTable({ courses }: { courses: readonly CourseRowFragment[] }) {
  const { t } = useLingui();
  if (courses.length === 0) {
    return (
      <p className="text-sm text-muted">
        <Trans>No course is published yet.</Trans>
      </p>
    );
  }
  return (
    <ScrollRegion
      label={t`Table of the published courses`}
      className="rounded-button border border-line bg-surface"
    >
      <table className="w-full border-separate border-spacing-0 text-xs">
        <thead>
          <tr>
            <th scope="col" className={head}>
              <Trans>Course</Trans>
            </th>
            <th scope="col" className={head}>
              <Trans>Release</Trans>
            </th>
            <th scope="col" className={head}>
              <Trans>Published</Trans>
            </th>
            <th scope="col" className={head}>
              <Trans>Modules</Trans>
            </th>
            <th scope="col" className={head}>
              <Trans>Lessons</Trans>
            </th>
            <th scope="col" className={head}>
              <Trans>Questions</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {courses.map((course) => (
            <tr key={course.id}>
              <th scope="row" className={`${cell} text-start font-semibold`}>
                {course.title}
              </th>
              <td className={cell}>{course.release}</td>
              <td className={cell}>
                <Moment at={course.publishedAt} />
              </td>
              <td className={cell}>{course.modules}</td>
              <td className={cell}>{course.lessons}</td>
              <td className={cell}>{course.questions}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
