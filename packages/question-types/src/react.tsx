export { Answer } from './Answer.tsx';
export type { AnswerPace, AnswerProps } from './answer.props.ts';
