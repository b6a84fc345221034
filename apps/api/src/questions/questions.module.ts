import { Module } from '@nestjs/common';
import { QuestionService } from './question.service.ts';

@Module({ providers: [QuestionService], exports: [QuestionService] })
export class QuestionsModule {}
