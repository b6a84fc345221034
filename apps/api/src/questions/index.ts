export { Question, QuestionVersion } from './question.entity.ts';
export { QuestionService, type AskedVersion } from './question.service.ts';
export { QuestionsModule } from './questions.module.ts';
