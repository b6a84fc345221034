/** Something wrong in a course folder, at a place a person can open. Lines and columns count from 1. */
export type Problem = {
  file: string;
  line: number;
  column: number;
  code: ProblemCode;
  message: string;
};

export type Place = { line: number; column: number };

/** Every code of this package; those beginning with `QUESTION_` may also come from the question type. */
export type ProblemCode =
  | 'FILE_MISSING'
  | 'FILE_TOO_LARGE'
  | 'FILE_UNEXPECTED'
  | 'FILE_NAME_MISMATCH'
  | 'YAML_MALFORMED'
  | 'FRONTMATTER_MISSING'
  | 'FIELD_MISSING'
  | 'FIELD_UNKNOWN'
  | 'FIELD_INVALID'
  | 'DUPLICATE_ID'
  | 'DUPLICATE_SLOT'
  | 'SECOND_QUIZ'
  | 'COURSE_EMPTY'
  | 'MODULE_EMPTY'
  | 'QUIZ_EMPTY'
  | 'UNKNOWN_LESSON'
  | 'UNKNOWN_QUESTION'
  | 'UNKNOWN_SOURCE'
  | 'UNKNOWN_MUSCLE'
  | 'UNKNOWN_ZONE'
  | 'UNKNOWN_TERM'
  | 'UNKNOWN_LIMIT'
  | 'UNKNOWN_ASSET'
  | 'LESSON_NOT_PLACED'
  | 'LESSON_UNREADABLE'
  | 'LESSON_WITHOUT_BLOCK'
  | 'LESSON_WITHOUT_SOURCE'
  | 'CONTENT_OUTSIDE_BLOCK'
  | 'HEADING_TOO_HIGH'
  | 'RAW_HTML'
  | 'IMAGE_REFUSED'
  | 'FOOTNOTE_REFUSED'
  | 'LINK_BROKEN'
  | 'LINK_REFUSED'
  | 'DIRECTIVE_UNKNOWN'
  | 'DIRECTIVE_FORM'
  | 'DIRECTIVE_FIELD'
  | 'DIRECTIVE_VALUE'
  | 'BODY_MAP_EMPTY'
  | 'BODY_MAP_NOT_DRAWN'
  | 'ASSET_WITHOUT_ALT'
  | 'ASSET_WRONG_KIND'
  | 'ASSET_MALFORMED'
  | 'ASSET_UNSAFE'
  | 'VIDEO_WITHOUT_CAPTIONS'
  | 'VIDEO_WITHOUT_TITLE'
  | 'PREDICT_WITHOUT_PROMPT'
  | 'PREDICT_CHOICES'
  | 'CHECK_IN_PREDICT'
  | 'EVIDENCE_STRENGTH'
  | 'CHECK_WITHOUT_QUESTION'
  | 'CHECK_NOT_PRACTICE'
  | 'CHECK_REPEATED'
  | 'QUIZ_WRONG_USE'
  | 'REQUIREMENT_UNKNOWN'
  | 'REQUIREMENT_FORWARD'
  | 'REQUIREMENT_WRONG_KIND'
  | 'REQUIREMENT_EMPTY'
  | 'REQUIREMENT_BY_HAND'
  | `QUESTION_${string}`;

/** Orders problems by file, then line, then column, so that two readings of one folder agree. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) => compareText(a.file, b.file) || a.line - b.line || a.column - b.column,
  );
}

/** Writes a problem as `file:line:column code message`. */
export function formatProblem({ file, line, column, code, message }: Problem): string {
  return `${file}:${line}:${column} ${code} ${message}`;
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
