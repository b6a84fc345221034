/** A share of a question's marks: 0 (nothing) to 1 (everything), rounded to six decimals. */
export type Fraction = number;

/** What feedback may tell: `own`, the reasons for what was chosen; `all`, the key and every reason. */
export type Visibility = 'own' | 'all';

/** A source of randomness: at least 0, below 1. */
export type Random = () => number;

/** One kind of question, as pure functions over JSON. Definition and response hold ids, never texts. */
export type QuestionType<Definition, Response, View, Feedback> = {
  readonly type: string;
  /** Name and number of the rule; a rule is never edited, a change is a new number. */
  readonly scoringRule: string;
  /** Where an author begins: every field that the type reads, with nothing written in it. */
  readonly blank: Readonly<Record<string, unknown>>;
  /** Checks what an author wrote and drops what the type does not know; throws QuestionProblem. */
  parseDefinition(input: unknown): Definition;
  /** Checks what a learner sent; a blank is null; throws ResponseProblem. */
  parseResponse(definition: Definition, input: unknown): Response | null;
  /** Marks a checked response; null if a person has to; a blank scores 0; never throws. */
  score(definition: Definition, response: Response | null): Fraction | null;
  /** What is asked, in words, for whoever reads a list of questions. */
  stem(definition: Definition): string;
  /** Draws the order in which one slot shows its option ids; empty for a type without options. */
  order(definition: Definition, random: Random): string[];
  /** What a learner may see before answering; throws QuestionProblem if the order is not of these ids. */
  view(definition: Definition, order: readonly string[]): View;
  /** What a learner may see after a verdict. */
  feedback(definition: Definition, response: Response | null, visibility: Visibility): Feedback;
  /** The response in words, for an instructor; empty for a blank. */
  describe(definition: Definition, response: Response | null): string;
  /** Puts other ids in place of the author's, in the key too; throws QuestionProblem if two become one. */
  relabel(definition: Definition, label: (id: string) => string): Definition;
};
