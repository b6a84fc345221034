export { Answer } from './Answer.tsx';
export type { AnswerProps } from './answer.props.ts';
