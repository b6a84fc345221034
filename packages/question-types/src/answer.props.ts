/** How an answer comes: whole, or letter by letter and step by step, so that the page saves it at a pause. */
export type AnswerPace = 'whole' | 'gradual';

/** What the component of a question type gets; all of it JSON of the type's own shape. */
export type TypedAnswerProps<View, Response, Feedback> = {
  view: View;
  /** null: not answered. */
  response: Response | null;
  onChange(response: Response | null, pace?: AnswerPace): void;
  /** No more answers are taken; the question stays readable and reachable by keyboard. */
  isClosed: boolean;
  feedback: Feedback | null;
  /** Unique on the page. */
  name: string;
};

export type AnswerProps = TypedAnswerProps<unknown, unknown, unknown> & { type: string };
