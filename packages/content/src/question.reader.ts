import { QuestionProblem, questionType } from '@palpate/question-types/pure';
import type { CourseFile, QuestionSource } from './course.ts';
import { questionHeadSchema } from './course.schema.ts';
import type { Place, Problem } from './problem.ts';
import { textOf } from './course.files.ts';
import { reviewOf } from './lesson.frontmatter.ts';
import { parseYaml, readShape, valueAt } from './yaml.reader.ts';
import type { Path, YamlText } from './yaml.reader.ts';

const headFields = Object.keys(questionHeadSchema.shape);

/** A question with the places its references stand at. */
export type PlacedQuestion = {
  question: QuestionSource;
  file: string;
  place(field: keyof QuestionSource, index?: number): Place;
};

/** A question that is no longer asked: its id stays taken, and nothing else of it is read. */
export type ArchivedQuestion = Pick<PlacedQuestion, 'file'> & { id: string; place: Place };

export type QuestionBank = {
  questions: PlacedQuestion[];
  archived: ArchivedQuestion[];
  problems: Problem[];
};

/** Reads one questions/*.yaml file: a list of questions. */
export function readQuestions(file: CourseFile): QuestionBank {
  const yaml = parseYaml(file.path, textOf(file));
  const nothing = { questions: [], archived: [] };
  if (yaml.problems.length > 0) return { ...nothing, problems: yaml.problems };
  if (!Array.isArray(yaml.value)) {
    const message = 'A file of questions is a list: begin each question with "- id:".';
    return { ...nothing, problems: [yaml.problem([], 'FIELD_INVALID', message)] };
  }
  const isArchived = (index: number) => valueAt(yaml.value, [index, 'archived']) === true;
  const indexes = [...yaml.value.keys()];
  const results = indexes
    .filter((index) => !isArchived(index))
    .map((index) => readQuestion(yaml, index));
  return {
    questions: results.flatMap(({ question }) => (question ? [question] : [])),
    archived: indexes.filter(isArchived).map((index) => ({
      id: String(valueAt(yaml.value, [index, 'id'])),
      file: file.path,
      place: yaml.locate([index, 'id']),
    })),
    problems: results.flatMap(({ problems }) => problems),
  };
}

function readQuestion(
  yaml: YamlText,
  index: number,
): { question: PlacedQuestion | null; problems: Problem[] } {
  const head = readShape(yaml, questionHeadSchema, [index]);
  if (!head.value) return { question: null, problems: head.problems };
  const { safetyCritical, review, archived: _, ...fields } = head.value;
  const body = readDefinition(yaml, index, fields.type);
  const question = {
    ...fields,
    isSafetyCritical: safetyCritical,
    review: reviewOf(review),
    definition: body.definition,
  };
  return {
    question: {
      question,
      file: yaml.file,
      place: (field, element) =>
        yaml.locate([index, field, ...(element === undefined ? [] : [element])]),
    },
    problems: body.problems,
  };
}

/** The definition of the question at an index, by its type, with what the type says of it. */
export function readDefinition(
  yaml: YamlText,
  index: number,
  type: string,
): { definition: unknown; problems: Problem[] } {
  const whole = valueAt(yaml.value, [index]) as Record<string, unknown>;
  const input = Object.fromEntries(
    Object.entries(whole).filter(([field]) => !headFields.includes(field)),
  );
  try {
    const definition = questionType(type).parseDefinition(input);
    const problems = lostPaths(input, definition).map((path) =>
      yaml.problem(
        [index, ...path],
        'FIELD_UNKNOWN',
        `A question of type ${type} has no field "${String(path.at(-1))}" here.`,
      ),
    );
    return { definition, problems };
  } catch (error) {
    if (!(error instanceof QuestionProblem)) throw error;
    const problems = [error, ...error.also].map(({ path, message }) =>
      yaml.problem([index, ...path], error.code, `${message}.`),
    );
    return { definition: null, problems };
  }
}

/** Fields of the input that its parsed form no longer has: nobody would ever read them. */
function lostPaths(input: unknown, parsed: unknown, path: Path = []): Path[] {
  if (typeof input !== 'object' || input === null) return [];
  if (typeof parsed !== 'object' || parsed === null) return [];
  return Object.entries(input).flatMap(([field, value]) => {
    const step = Array.isArray(input) ? Number(field) : field;
    if (!(field in parsed)) return [[...path, step]];
    return lostPaths(value, (parsed as Record<string, unknown>)[field], [...path, step]);
  });
}
