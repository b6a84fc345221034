import { Field, ID, InputType, Int, ObjectType, createUnionType } from '@nestjs/graphql';
import { JsonScalar } from '../../platform/graphql/index.ts';

@ObjectType({ description: 'A course as its authors see it' })
export class AuthoredCourse {
  @Field(() => ID) courseId: string;
  @Field(() => String) title: string;
  @Field(() => Int, { nullable: true, description: 'Null: never published' })
  release: number | null;
  @Field(() => Date, { nullable: true }) publishedAt: Date | null;
  @Field(() => Int, { description: 'Files of the draft that differ from the newest release' })
  changedFiles: number;
  @Field(() => Int) problems: number;
}

@ObjectType({ description: 'Something wrong in a draft, at a place; lines count from 1' })
export class CourseProblem {
  @Field(() => String) path: string;
  @Field(() => Int) line: number;
  @Field(() => Int) column: number;
  @Field(() => String) code: string;
  @Field(() => String) message: string;
}

@ObjectType()
export class DraftActivity {
  @Field(() => ID) key: string;
  @Field(() => String, { description: 'LESSON, PRACTICE or QUIZ' }) kind: string;
  @Field(() => String) title: string;
  @Field(() => Int) minutes: number;
  @Field(() => Boolean) isRequired: boolean;
  @Field(() => [ID], { description: 'Keys of the questions that it asks, in order' })
  questions: string[];
  @Field(() => JsonScalar, { description: 'The rules as they are written in course.yaml' })
  requires: unknown;
  @Field(() => Int) problems: number;
}

@ObjectType()
export class DraftModule {
  @Field(() => ID) key: string;
  @Field(() => Int) slot: number;
  @Field(() => String) title: string;
  @Field(() => [DraftActivity]) activities: DraftActivity[];
}

@ObjectType()
export class DraftSource {
  @Field(() => ID) id: string;
  @Field(() => String) citation: string;
}

@ObjectType({ description: 'A course folder that is being worked on' })
export class Draft {
  @Field(() => ID) courseId: string;
  @Field(() => String) title: string;
  @Field(() => Int, { nullable: true, description: 'The newest release; null: none yet' })
  release: number | null;
  @Field(() => String, { description: 'Names exactly these files: what is published' })
  fingerprint: string;
  @Field(() => Int, { description: 'The version of course.yaml, for editOutline' })
  outlineVersion: number;
  @Field(() => [DraftModule]) modules: DraftModule[];
  @Field(() => [DraftActivity]) archived: DraftActivity[];
  @Field(() => [CourseProblem]) problems: CourseProblem[];
  @Field(() => Int, { description: 'Files that differ from the newest release' }) changes: number;
  @Field(() => JsonScalar, { description: 'LessonContext, for compileLesson in the browser' })
  context: unknown;
  @Field(() => [String]) areas: string[];
  @Field(() => [DraftSource]) sources: DraftSource[];
  @Field(() => [String], { description: 'Paths of every file of the folder' }) files: string[];
}

@ObjectType({
  description: 'What was sent, and what someone saved in the meantime: neither is lost',
})
export class DraftConflict {
  @Field(() => String, { description: 'What was sent; empty for an edit of the outline' })
  mine: string;
  @Field(() => String) theirs: string;
  @Field(() => Int, { description: 'To be sent as expected once both were read' })
  version: number;
  @Field(() => String, { nullable: true }) changedBy: string | null;
  @Field(() => Date) changedAt: Date;
}

@ObjectType({ description: 'An entry of a list as it was sent, and as someone saved it meanwhile' })
export class EntryConflict {
  @Field(() => JsonScalar) mine: unknown;
  @Field(() => JsonScalar, { nullable: true, description: 'Null: it is no longer there' })
  theirs: unknown;
  @Field(() => String, { description: 'To be sent as expected once both were read' })
  expected: string;
  @Field(() => String, { nullable: true }) changedBy: string | null;
}

@ObjectType({ description: 'Nothing was written: what has to be mended first' })
export class DraftRefused {
  @Field(() => [CourseProblem]) problems: CourseProblem[];
}

export const DraftOrConflict = createUnionType({
  name: 'EditOutlineResult',
  types: () => [Draft, DraftConflict] as const,
  resolveType: (value: object) => ('mine' in value ? DraftConflict : Draft),
});

@InputType()
export class CreateCourseInput {
  @Field(() => String) title: string;
}
