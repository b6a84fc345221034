import type { StudentQuery } from '../../gql/graphql.ts';
import { AttemptList } from './AttemptList.tsx';
import { Facts } from './Facts.tsx';
import { ModuleList } from './ModuleList.tsx';
import { SittingList } from './SittingList.tsx';

export type HeadingLevel = 2 | 3;

export type StudentRecordProps = {
  student: StudentQuery['studentPage'];
  headingLevel: HeadingLevel;
};

/** Lays itself out by its own width: a page, or a pane beside the heat map. */
export function StudentRecord({ student, headingLevel }: StudentRecordProps) {
  return (
    <div className="@container grid grid-cols-1 gap-8">
      <Facts student={student} />
      <ModuleList modules={student.modules} headingLevel={headingLevel} />
      <AttemptList attempts={student.attempts} headingLevel={headingLevel} />
      <SittingList sittings={student.sittings} headingLevel={headingLevel} />
    </div>
  );
}
