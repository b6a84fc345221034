import { Field, ID, InputType, Int } from '@nestjs/graphql';

@InputType()
export class RenameCourseInput {
  @Field(() => String) title: string;
}

@InputType()
export class RenameModuleInput {
  @Field(() => ID) module: string;
  @Field(() => String) title: string;
}

@InputType()
export class AddModuleInput {
  @Field(() => String) title: string;
}

@InputType()
export class MoveModuleInput {
  @Field(() => ID) module: string;
  @Field(() => Int, { description: 'Where it stands afterwards, from 1' }) position: number;
}

@InputType({ description: 'Only a module in which nothing stands' })
export class RemoveModuleInput {
  @Field(() => ID) module: string;
}

@InputType()
export class AddLessonInput {
  @Field(() => ID) module: string;
  @Field(() => String) title: string;
  @Field(() => Int) minutes: number;
}

@InputType()
export class AddQuizInput {
  @Field(() => ID) module: string;
  @Field(() => String) title: string;
  @Field(() => String, { description: 'practice or quiz' }) preset: string;
  @Field(() => Int) minutes: number;
}

@InputType({ description: 'What is left out stays' })
export class ChangeActivityInput {
  @Field(() => ID) activity: string;
  @Field(() => String, { nullable: true }) title?: string | null;
  @Field(() => Int, { nullable: true }) minutes?: number | null;
  @Field(() => Boolean, { nullable: true }) isRequired?: boolean | null;
}

@InputType()
export class MoveActivityInput {
  @Field(() => ID) activity: string;
  @Field(() => ID) module: string;
  @Field(() => Int, { description: 'Where it stands in the module afterwards, from 1' })
  position: number;
}

@InputType()
export class ArchiveActivityInput {
  @Field(() => ID) activity: string;
}

@InputType()
export class RestoreActivityInput {
  @Field(() => ID) activity: string;
  @Field(() => ID, { description: 'At its end' }) module: string;
}

@InputType()
export class SetQuestionsInput {
  @Field(() => ID, { description: 'A quiz' }) activity: string;
  @Field(() => [ID]) questions: string[];
}

@InputType({ isOneOf: true, description: 'Exactly one of them' })
export class OutlineEditInput {
  @Field(() => RenameCourseInput, { nullable: true }) renameCourse?: RenameCourseInput | null;
  @Field(() => RenameModuleInput, { nullable: true }) renameModule?: RenameModuleInput | null;
  @Field(() => AddModuleInput, { nullable: true }) addModule?: AddModuleInput | null;
  @Field(() => MoveModuleInput, { nullable: true }) moveModule?: MoveModuleInput | null;
  @Field(() => RemoveModuleInput, { nullable: true }) removeModule?: RemoveModuleInput | null;
  @Field(() => AddLessonInput, { nullable: true }) addLesson?: AddLessonInput | null;
  @Field(() => AddQuizInput, { nullable: true }) addQuiz?: AddQuizInput | null;
  @Field(() => ChangeActivityInput, { nullable: true })
  changeActivity?: ChangeActivityInput | null;
  @Field(() => MoveActivityInput, { nullable: true }) moveActivity?: MoveActivityInput | null;
  @Field(() => ArchiveActivityInput, { nullable: true }) archive?: ArchiveActivityInput | null;
  @Field(() => RestoreActivityInput, { nullable: true }) restore?: RestoreActivityInput | null;
  @Field(() => SetQuestionsInput, { nullable: true }) setQuestions?: SetQuestionsInput | null;
}

@InputType()
export class EditOutlineInput {
  @Field(() => ID) courseId: string;
  @Field(() => Int, { description: "The draft's outlineVersion" }) expected: number;
  @Field(() => OutlineEditInput) edit: OutlineEditInput;
}
