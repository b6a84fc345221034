import { registerEnumType } from '@nestjs/graphql';

export const ActivityKindEnum = { LESSON: 'LESSON', PRACTICE: 'PRACTICE', QUIZ: 'QUIZ' } as const;
registerEnumType(ActivityKindEnum, { name: 'ActivityKind' });
